// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/record/events.hpp"

ZTC_EVENT_CODEC(ztc::record::CorrectionAsked);
ZTC_EVENT_CODEC(ztc::record::CorrectionDecided);
ZTC_EVENT_CODEC(ztc::record::EvidenceAdded);
