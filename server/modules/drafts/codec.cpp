// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/drafts/events.hpp"
#include "modules/drafts/policy.hpp"

ZTC_EVENT_CODEC(ztc::drafts::Begun);
ZTC_EVENT_CODEC(ztc::drafts::Revised);
ZTC_EVENT_CODEC(ztc::drafts::MattersLinked);
ZTC_EVENT_CODEC(ztc::drafts::EvidenceAdded);
ZTC_EVENT_CODEC(ztc::drafts::EvidenceRemoved);
ZTC_EVENT_CODEC(ztc::drafts::OpinionAsked);
ZTC_EVENT_CODEC(ztc::drafts::OpinionGiven);
ZTC_EVENT_CODEC(ztc::drafts::ReadingAsked);
ZTC_EVENT_CODEC(ztc::drafts::Commented);
ZTC_EVENT_CODEC(ztc::drafts::CommentSettled);
ZTC_EVENT_CODEC(ztc::drafts::ReadingDone);
ZTC_EVENT_CODEC(ztc::drafts::CosignersInvited);
ZTC_EVENT_CODEC(ztc::drafts::Cosigned);
ZTC_EVENT_CODEC(ztc::drafts::CosigningDeclined);
ZTC_EVENT_CODEC(ztc::drafts::Filed);
ZTC_EVENT_CODEC(ztc::drafts::GivenBack);
ZTC_EVENT_CODEC(ztc::drafts::Dropped);
ZTC_POLICY_CODEC(ztc::drafts::DraftPolicy);
