// SPDX-License-Identifier: Apache-2.0
//
// What the standing committee's office does with a unit: handing over, ruling, giving more time.
#include "modules/organisation/events.hpp"
#include "modules/suggestions/service_find.hpp"

namespace ztc::suggestions {

namespace {

struct Body {
    std::optional<organisation::NodeKind> kind;
    bool open = true;
    std::uint64_t version = 0;

    void apply(organisation::NodeAdded const& event) { kind = event.kind; }
    void apply(organisation::NodeClosed const&) { open = false; }
};

Result<> is_unit(NodeId const& node, char const* pointer, Work& work)
{
    using namespace organisation;
    auto const body =
        folded<Body, NodeAdded, NodeClosed>(work.stream(organisation::stream_of(node)));
    if (body.kind != NodeKind::handling_unit || !body.open)
        return refuse("suggestions.unknown_unit", pointer);
    return {};
}

Result<Referred> referral(Refer const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    CHECK(rules::refer(suggestion, command.units));
    for (auto const& share : command.units) CHECK(is_unit(share.unit, "/units", work));
    auto const in_force = policy_in_force<SuggestionPolicy>(work, work.today());
    auto const promises = rules::promise(in_force.policy, work.calendar(), work.today());
    Referred const event{.suggestion = suggestion.id,
                         .units = command.units,
                         .referred_on = work.today(),
                         .reply_due_on = promises.reply.due_on,
                         .reply_latest_on = promises.reply_latest.due_on,
                         .relief_until_on = promises.relief_until_on,
                         .contact_due_on = promises.contact_due_on,
                         .co_opinion_due_on = promises.co_opinion_due_on,
                         .internal_due_on = promises.internal_due_on,
                         .certainty = promises.certainty,
                         .policy_version = in_force.version};
    return event;
}

} // namespace

Result<ReferredReply> refer(Refer const& command, Work& work)
{
    auto const event = TRY(referral(command, work));
    say_in_whose_place(Right::examine_suggestions, work);
    auto const done = TRY(append_one(find(command.suggestion, work), event, work));
    return ReferredReply{done.position, event.reply_due_on, event.certainty};
}

Result<Done> refer_many(ReferMany const& command, Work& work)
{
    if (command.referrals.empty() || command.referrals.size() > rules::referrals_at_most)
        return refuse("suggestions.wrong_count", "/referrals");
    say_in_whose_place(Right::examine_suggestions, work);
    Done last{0};
    for (std::size_t i = 0; i < command.referrals.size(); ++i) {
        auto const event = referral(command.referrals[i], work);
        if (!event) {
            auto const pointer = "/referrals/" + std::to_string(i);
            return refuse(event.error().code, pointer);
        }
        last = TRY(append_one(find(command.referrals[i].suggestion, work), *event, work));
    }
    return last;
}

Result<Done> rule_on_relief(RuleOnRelief const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    CHECK(rules::rule_on_relief(suggestion, command));
    if (command.to) CHECK(is_unit(*command.to, "/to", work));
    say_in_whose_place(Right::examine_suggestions, work);
    ReliefRuled event{.suggestion = suggestion.id,
                      .unit = command.unit,
                      .ruling = command.ruling,
                      .to = command.to,
                      .reason = sealed("reason", command.reason.text, work),
                      .ruled_on = work.today(),
                      .reply_due_on = {},
                      .reply_latest_on = {},
                      .relief_until_on = {},
                      .contact_due_on = {},
                      .co_opinion_due_on = {},
                      .certainty = Certainty::certain};
    if (command.to) {
        auto const promises =
            rules::promise(policy_of<SuggestionPolicy>(work), work.calendar(), work.today());
        event.reply_due_on = promises.reply.due_on;
        event.reply_latest_on = promises.reply_latest.due_on;
        event.relief_until_on = promises.relief_until_on;
        event.contact_due_on = promises.contact_due_on;
        event.co_opinion_due_on = promises.co_opinion_due_on;
        event.certainty = promises.certainty;
    }
    return append_one(suggestion, event, work);
}

Result<Done> extend(Extend const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    CHECK(rules::decide_extension(suggestion, command.unit));
    say_in_whose_place(Right::examine_suggestions, work);
    auto const until = *suggestion.units.at(command.unit).extension_asked;
    return append_one(suggestion, Extended{suggestion.id, command.unit, until, work.today()}, work);
}

Result<Done> refuse_extension(RefuseExtension const& command, Work& work)
{
    auto const suggestion = find(command.suggestion, work);
    CHECK(rules::decide_extension(suggestion, command.unit));
    say_in_whose_place(Right::examine_suggestions, work);
    return append_one(suggestion,
                      ExtensionRefused{suggestion.id, command.unit,
                                       sealed("reason", command.reason.text, work), work.today()},
                      work);
}

std::vector<std::string> streams(ReferMany const& command)
{
    std::vector<std::string> all{policy_stream("suggestions")};
    for (auto const& one : command.referrals) all.push_back(stream_of(one.suggestion));
    return all;
}

} // namespace ztc::suggestions
