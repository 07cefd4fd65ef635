// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/commitments/events.hpp"

ZTC_EVENT_CODEC(ztc::commitments::Made);
ZTC_EVENT_CODEC(ztc::commitments::MilestoneSet);
ZTC_EVENT_CODEC(ztc::commitments::MilestoneReached);
ZTC_EVENT_CODEC(ztc::commitments::Slipped);
ZTC_EVENT_CODEC(ztc::commitments::Delivered);
ZTC_EVENT_CODEC(ztc::commitments::DeliveryRated);
ZTC_EVENT_CODEC(ztc::commitments::Reopened);
