// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/bulletins/events.hpp"

ZTC_EVENT_CODEC(ztc::bulletins::Drafted);
ZTC_EVENT_CODEC(ztc::bulletins::Revised);
ZTC_EVENT_CODEC(ztc::bulletins::Approved);
ZTC_EVENT_CODEC(ztc::bulletins::Published);
ZTC_EVENT_CODEC(ztc::bulletins::Withdrawn);
