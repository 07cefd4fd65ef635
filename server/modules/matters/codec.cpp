// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/matters/events.hpp"
#include "modules/matters/policy.hpp"

ZTC_EVENT_CODEC(ztc::matters::MatterRaised);
ZTC_EVENT_CODEC(ztc::matters::MatterJoined);
ZTC_EVENT_CODEC(ztc::matters::MatterAccepted);
ZTC_EVENT_CODEC(ztc::matters::MatterMoreAsked);
ZTC_EVENT_CODEC(ztc::matters::MatterMoreSupplied);
ZTC_EVENT_CODEC(ztc::matters::MatterCorrected);
ZTC_EVENT_CODEC(ztc::matters::MatterDeputyNamed);
ZTC_EVENT_CODEC(ztc::matters::MatterMerged);
ZTC_EVENT_CODEC(ztc::matters::MatterUnmerged);
ZTC_EVENT_CODEC(ztc::matters::MatterTookOver);
ZTC_EVENT_CODEC(ztc::matters::MatterGaveBack);
ZTC_EVENT_CODEC(ztc::matters::MatterRedirected);
ZTC_EVENT_CODEC(ztc::matters::MatterLookedInto);
ZTC_EVENT_CODEC(ztc::matters::MatterUrged);
ZTC_EVENT_CODEC(ztc::matters::MatterReferralProposed);
ZTC_EVENT_CODEC(ztc::matters::MatterReferralReturned);
ZTC_EVENT_CODEC(ztc::matters::MatterReferred);
ZTC_EVENT_CODEC(ztc::matters::MatterTakenOn);
ZTC_EVENT_CODEC(ztc::matters::MatterPassedOn);
ZTC_EVENT_CODEC(ztc::matters::MatterProgressReported);
ZTC_EVENT_CODEC(ztc::matters::MatterReliefAsked);
ZTC_EVENT_CODEC(ztc::matters::MatterReliefRuled);
ZTC_EVENT_CODEC(ztc::matters::MatterExtensionAsked);
ZTC_EVENT_CODEC(ztc::matters::MatterExtended);
ZTC_EVENT_CODEC(ztc::matters::MatterExtensionRefused);
ZTC_EVENT_CODEC(ztc::matters::MatterPaused);
ZTC_EVENT_CODEC(ztc::matters::MatterResumed);
ZTC_EVENT_CODEC(ztc::matters::MatterAnswered);
ZTC_EVENT_CODEC(ztc::matters::MatterDelivered);
ZTC_EVENT_CODEC(ztc::matters::MatterSlipped);
ZTC_EVENT_CODEC(ztc::matters::MatterContested);
ZTC_EVENT_CODEC(ztc::matters::MatterRated);
ZTC_EVENT_CODEC(ztc::matters::MatterReopened);
ZTC_EVENT_CODEC(ztc::matters::MatterReminded);
ZTC_EVENT_CODEC(ztc::matters::MatterEscalated);
ZTC_EVENT_CODEC(ztc::matters::MatterDueConfirmed);
ZTC_EVENT_CODEC(ztc::matters::MatterWithdrawn);
ZTC_EVENT_CODEC(ztc::matters::MatterClosed);
ZTC_POLICY_CODEC(ztc::matters::MatterPolicy);
