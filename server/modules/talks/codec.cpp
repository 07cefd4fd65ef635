// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/talks/events.hpp"
#include "modules/talks/policy.hpp"

ZTC_EVENT_CODEC(ztc::talks::SeriesBegun);
ZTC_EVENT_CODEC(ztc::talks::Called);
ZTC_EVENT_CODEC(ztc::talks::Cancelled);
ZTC_EVENT_CODEC(ztc::talks::TopicAdded);
ZTC_EVENT_CODEC(ztc::talks::TopicConcluded);
ZTC_EVENT_CODEC(ztc::talks::ActionAgreed);
ZTC_EVENT_CODEC(ztc::talks::ActionDone);
ZTC_EVENT_CODEC(ztc::talks::Held);
ZTC_EVENT_CODEC(ztc::talks::MinutesProposed);
ZTC_EVENT_CODEC(ztc::talks::MinutesApproved);
ZTC_EVENT_CODEC(ztc::talks::MinutesReturned);
ZTC_EVENT_CODEC(ztc::talks::MinutesTakenDown);
ZTC_POLICY_CODEC(ztc::talks::TalkPolicy);
