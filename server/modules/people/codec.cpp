// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/people/events.hpp"
#include "modules/people/policy.hpp"

ZTC_EVENT_CODEC(ztc::people::Registered);
ZTC_EVENT_CODEC(ztc::people::Named);
ZTC_EVENT_CODEC(ztc::people::Identified);
ZTC_EVENT_CODEC(ztc::people::AccountOpened);
ZTC_EVENT_CODEC(ztc::people::PasswordGiven);
ZTC_EVENT_CODEC(ztc::people::AccountClosed);
ZTC_EVENT_CODEC(ztc::people::IdentifierDropped);
ZTC_EVENT_CODEC(ztc::people::DeputyDescribed);
ZTC_EVENT_CODEC(ztc::people::Merged);
ZTC_EVENT_CODEC(ztc::people::Unmerged);
ZTC_EVENT_CODEC(ztc::people::NoticeAccepted);
ZTC_EVENT_CODEC(ztc::people::NoticeWithdrawn);
ZTC_EVENT_CODEC(ztc::people::ErasureRequested);
ZTC_EVENT_CODEC(ztc::people::Erased);
ZTC_POLICY_CODEC(ztc::people::WordingPolicy);
