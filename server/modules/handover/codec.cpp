// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/handover/events.hpp"

ZTC_EVENT_CODEC(ztc::handover::HandoverProposed);
ZTC_EVENT_CODEC(ztc::handover::HandoverSigned);
ZTC_EVENT_CODEC(ztc::handover::HandoverCarriedOut);
ZTC_EVENT_CODEC(ztc::handover::HandoverWithdrawn);
ZTC_EVENT_CODEC(ztc::handover::AbsenceDeclared);
ZTC_EVENT_CODEC(ztc::handover::AbsenceEnded);
