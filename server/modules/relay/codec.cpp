// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/relay/events.hpp"

ZTC_EVENT_CODEC(ztc::relay::Said);
ZTC_EVENT_CODEC(ztc::relay::ConsentGiven);
ZTC_EVENT_CODEC(ztc::relay::ConsentWithdrawn);
