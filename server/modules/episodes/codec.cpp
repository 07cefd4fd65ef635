// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/episodes/events.hpp"
#include "modules/episodes/policy.hpp"

ZTC_EVENT_CODEC(ztc::episodes::Planned);
ZTC_EVENT_CODEC(ztc::episodes::Revised);
ZTC_EVENT_CODEC(ztc::episodes::Submitted);
ZTC_EVENT_CODEC(ztc::episodes::Reviewed);
ZTC_EVENT_CODEC(ztc::episodes::MaterialAttached);
ZTC_EVENT_CODEC(ztc::episodes::Consented);
ZTC_EVENT_CODEC(ztc::episodes::ConsentAdded);
ZTC_EVENT_CODEC(ztc::episodes::ConsentWithdrawn);
ZTC_EVENT_CODEC(ztc::episodes::Published);
ZTC_EVENT_CODEC(ztc::episodes::Linked);
ZTC_EVENT_CODEC(ztc::episodes::TakenDown);
ZTC_EVENT_CODEC(ztc::episodes::ViewingsCounted);
ZTC_POLICY_CODEC(ztc::episodes::EpisodePolicy);
