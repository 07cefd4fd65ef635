// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/publication/events.hpp"
#include "modules/publication/policy.hpp"

ZTC_EVENT_CODEC(ztc::publication::ConsentGiven);
ZTC_EVENT_CODEC(ztc::publication::ConsentWithdrawn);
ZTC_EVENT_CODEC(ztc::publication::Drafted);
ZTC_EVENT_CODEC(ztc::publication::Proposed);
ZTC_EVENT_CODEC(ztc::publication::Returned);
ZTC_EVENT_CODEC(ztc::publication::Published);
ZTC_EVENT_CODEC(ztc::publication::TakenDown);
ZTC_EVENT_CODEC(ztc::publication::ConsentAsked);
ZTC_EVENT_CODEC(ztc::publication::ConsentRefused);
ZTC_EVENT_CODEC(ztc::publication::PhotoMasked);
ZTC_POLICY_CODEC(ztc::publication::PublicationPolicy);
