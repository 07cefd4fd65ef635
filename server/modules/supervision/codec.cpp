// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/supervision/events.hpp"
#include "modules/supervision/policy.hpp"

ZTC_EVENT_CODEC(ztc::supervision::Chosen);
ZTC_EVENT_CODEC(ztc::supervision::Reported);
ZTC_EVENT_CODEC(ztc::supervision::Asked);
ZTC_EVENT_CODEC(ztc::supervision::Answered);
ZTC_EVENT_CODEC(ztc::supervision::VisitCalled);
ZTC_EVENT_CODEC(ztc::supervision::VisitCancelled);
ZTC_EVENT_CODEC(ztc::supervision::VisitReplied);
ZTC_EVENT_CODEC(ztc::supervision::SignedIn);
ZTC_EVENT_CODEC(ztc::supervision::VisitNoted);
ZTC_EVENT_CODEC(ztc::supervision::Looked);
ZTC_EVENT_CODEC(ztc::supervision::Reminded);
ZTC_EVENT_CODEC(ztc::supervision::Escalated);
ZTC_EVENT_CODEC(ztc::supervision::OutsideFollowed);
ZTC_EVENT_CODEC(ztc::supervision::OutsideConfirmed);
ZTC_EVENT_CODEC(ztc::supervision::OutsideEnded);
ZTC_POLICY_CODEC(ztc::supervision::SupervisionPolicy);
