// SPDX-License-Identifier: Apache-2.0
#include "kernel/codec.hpp"
#include "modules/suggestions/events.hpp"
#include "modules/suggestions/policy.hpp"
#include "modules/suggestions/rules_shipped.hpp"

ZTC_EVENT_CODEC(ztc::suggestions::Submitted);
ZTC_EVENT_CODEC(ztc::suggestions::Imported);
ZTC_EVENT_CODEC(ztc::suggestions::Accepted);
ZTC_EVENT_CODEC(ztc::suggestions::Returned);
ZTC_EVENT_CODEC(ztc::suggestions::MadeLetter);
ZTC_EVENT_CODEC(ztc::suggestions::Merged);
ZTC_EVENT_CODEC(ztc::suggestions::TookIn);
ZTC_EVENT_CODEC(ztc::suggestions::Disposed);
ZTC_EVENT_CODEC(ztc::suggestions::Referred);
ZTC_EVENT_CODEC(ztc::suggestions::TakenOn);
ZTC_EVENT_CODEC(ztc::suggestions::ReliefAsked);
ZTC_EVENT_CODEC(ztc::suggestions::ReliefRuled);
ZTC_EVENT_CODEC(ztc::suggestions::Contacted);
ZTC_EVENT_CODEC(ztc::suggestions::ContactConfirmed);
ZTC_EVENT_CODEC(ztc::suggestions::OpinionSent);
ZTC_EVENT_CODEC(ztc::suggestions::OpinionSentBack);
ZTC_EVENT_CODEC(ztc::suggestions::ExtensionAsked);
ZTC_EVENT_CODEC(ztc::suggestions::ExtensionAnswered);
ZTC_EVENT_CODEC(ztc::suggestions::Extended);
ZTC_EVENT_CODEC(ztc::suggestions::ExtensionRefused);
ZTC_EVENT_CODEC(ztc::suggestions::PointDrafted);
ZTC_EVENT_CODEC(ztc::suggestions::ReplyDrafted);
ZTC_EVENT_CODEC(ztc::suggestions::ReplySentBack);
ZTC_EVENT_CODEC(ztc::suggestions::Replied);
ZTC_EVENT_CODEC(ztc::suggestions::FeedbackGiven);
ZTC_EVENT_CODEC(ztc::suggestions::RedoOrdered);
ZTC_EVENT_CODEC(ztc::suggestions::AssessmentOpened);
ZTC_EVENT_CODEC(ztc::suggestions::AssessmentConcluded);
ZTC_EVENT_CODEC(ztc::suggestions::RaiserRated);
ZTC_EVENT_CODEC(ztc::suggestions::InducementReported);
ZTC_EVENT_CODEC(ztc::suggestions::Closed);
ZTC_EVENT_CODEC(ztc::suggestions::WithdrawalAsked);
ZTC_EVENT_CODEC(ztc::suggestions::Withdrawn);
ZTC_EVENT_CODEC(ztc::suggestions::Published);
ZTC_EVENT_CODEC(ztc::suggestions::Hidden);
ZTC_POLICY_CODEC(ztc::suggestions::SuggestionPolicy);

namespace ztc::suggestions {

namespace {

struct ShippedPresets {
    std::vector<Preset> presets;
};
BOOST_DESCRIBE_STRUCT(ShippedPresets, (), (presets))

} // namespace

std::vector<Preset> const& presets()
{
    static auto const all = described::from_stored<ShippedPresets>(shipped_presets_json()).presets;
    return all;
}

} // namespace ztc::suggestions
