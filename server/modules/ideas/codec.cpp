// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/ideas/events.hpp"

ZTC_EVENT_CODEC(ztc::ideas::Sent);
ZTC_EVENT_CODEC(ztc::ideas::Withdrawn);
ZTC_EVENT_CODEC(ztc::ideas::Filed);
ZTC_EVENT_CODEC(ztc::ideas::PassedOn);
ZTC_EVENT_CODEC(ztc::ideas::Answered);
ZTC_EVENT_CODEC(ztc::ideas::BecameSuggestion);
