// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/activities/events.hpp"
#include "modules/activities/policy.hpp"
#include "modules/activities/rules_shipped.hpp"

ZTC_EVENT_CODEC(ztc::activities::Planned);
ZTC_EVENT_CODEC(ztc::activities::Changed);
ZTC_EVENT_CODEC(ztc::activities::Approved);
ZTC_EVENT_CODEC(ztc::activities::SentBack);
ZTC_EVENT_CODEC(ztc::activities::Announced);
ZTC_EVENT_CODEC(ztc::activities::Replied);
ZTC_EVENT_CODEC(ztc::activities::SignedIn);
ZTC_EVENT_CODEC(ztc::activities::NoteAdded);
ZTC_EVENT_CODEC(ztc::activities::LineChecked);
ZTC_EVENT_CODEC(ztc::activities::ItemRecorded);
ZTC_EVENT_CODEC(ztc::activities::ItemSettled);
ZTC_EVENT_CODEC(ztc::activities::ItemRaised);
ZTC_EVENT_CODEC(ztc::activities::Held);
ZTC_EVENT_CODEC(ztc::activities::Reported);
ZTC_EVENT_CODEC(ztc::activities::Transmitted);
ZTC_EVENT_CODEC(ztc::activities::FeedbackRecorded);
ZTC_EVENT_CODEC(ztc::activities::Appraised);
ZTC_EVENT_CODEC(ztc::activities::Published);
ZTC_EVENT_CODEC(ztc::activities::Cancelled);
ZTC_EVENT_CODEC(ztc::activities::CampaignStarted);
ZTC_EVENT_CODEC(ztc::activities::PlanPublished);
ZTC_EVENT_CODEC(ztc::activities::FeedOpened);
ZTC_POLICY_CODEC(ztc::activities::ActivityPolicy);

namespace ztc::activities {

namespace {

struct ShippedKinds {
    std::vector<Kind> kinds;
};
BOOST_DESCRIBE_STRUCT(ShippedKinds, (), (kinds))

} // namespace

std::vector<Kind> const& kinds()
{
    static auto const all = described::from_stored<ShippedKinds>(shipped_kinds_json()).kinds;
    return all;
}

} // namespace ztc::activities
