// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/privacy/events.hpp"
#include "modules/privacy/policy.hpp"

ZTC_EVENT_CODEC(ztc::privacy::ErasureAsked);
ZTC_EVENT_CODEC(ztc::privacy::ErasureTakenBack);
ZTC_EVENT_CODEC(ztc::privacy::ErasureRefused);
ZTC_EVENT_CODEC(ztc::privacy::ErasureFirstApproved);
ZTC_EVENT_CODEC(ztc::privacy::ErasureApproved);
ZTC_EVENT_CODEC(ztc::privacy::Reminded);
ZTC_EVENT_CODEC(ztc::privacy::LapseProposed);
ZTC_EVENT_CODEC(ztc::privacy::LapseApproved);
ZTC_EVENT_CODEC(ztc::privacy::LapseDropped);
ZTC_EVENT_CODEC(ztc::privacy::MatterLapsed);
ZTC_EVENT_CODEC(ztc::privacy::VoiceLapsed);
ZTC_EVENT_CODEC(ztc::privacy::ReceptionLapsed);
ZTC_POLICY_CODEC(ztc::privacy::PrivacyPolicy);
