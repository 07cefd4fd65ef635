// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/matters/events.hpp"
#include "modules/matters/policy.hpp"

ZTC_EVENT_CODEC(ztc::matters::MatterRaised);
ZTC_EVENT_CODEC(ztc::matters::MatterAccepted);
ZTC_EVENT_CODEC(ztc::matters::MatterRedirected);
ZTC_EVENT_CODEC(ztc::matters::MatterLookedInto);
ZTC_EVENT_CODEC(ztc::matters::MatterReferred);
ZTC_EVENT_CODEC(ztc::matters::MatterAnswered);
ZTC_EVENT_CODEC(ztc::matters::MatterRated);
ZTC_EVENT_CODEC(ztc::matters::MatterReopened);
ZTC_EVENT_CODEC(ztc::matters::MatterWithdrawn);
ZTC_EVENT_CODEC(ztc::matters::MatterClosed);
ZTC_POLICY_CODEC(ztc::matters::MatterPolicy);
