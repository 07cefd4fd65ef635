// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/receptions/events.hpp"
#include "modules/receptions/policy.hpp"

ZTC_EVENT_CODEC(ztc::receptions::Planned);
ZTC_EVENT_CODEC(ztc::receptions::Moved);
ZTC_EVENT_CODEC(ztc::receptions::Cancelled);
ZTC_EVENT_CODEC(ztc::receptions::NoticeGiven);
ZTC_EVENT_CODEC(ztc::receptions::SlotBooked);
ZTC_EVENT_CODEC(ztc::receptions::BookingCancelled);
ZTC_EVENT_CODEC(ztc::receptions::VisitorCame);
ZTC_EVENT_CODEC(ztc::receptions::PointRecorded);
ZTC_EVENT_CODEC(ztc::receptions::PointAnswered);
ZTC_EVENT_CODEC(ztc::receptions::PointRaised);
ZTC_EVENT_CODEC(ztc::receptions::Held);
ZTC_POLICY_CODEC(ztc::receptions::ReceptionPolicy);
