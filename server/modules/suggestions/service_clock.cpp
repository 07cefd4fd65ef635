// SPDX-License-Identifier: Apache-2.0
//
// What the calendar asks for, and what other modules and the processes may know of a suggestion.
#include "modules/suggestions/service_find.hpp"

namespace ztc::suggestions {

Standing standing_in(std::span<Recorded const> stream)
{
    auto const suggestion = fold(stream);
    Standing out;
    out.exists = suggestion.known();
    if (!out.exists) return out;
    out.state = suggestion.state;
    out.signatories = suggestion.signatories();
    out.seats = suggestion.seats;
    for (auto const& [unit, standing] : suggestion.units) out.units.push_back(unit);
    return out;
}

std::optional<Date> running_day(std::span<Recorded const> stream, ClockKind clock,
                                std::optional<NodeId> const& unit)
{
    auto const suggestion = fold(stream);
    if (clock == ClockKind::feedback)
        return suggestion.state == State::answered ? suggestion.feedback_due_on : std::nullopt;
    auto const found = unit ? suggestion.units.find(*unit) : suggestion.units.end();
    if (suggestion.state != State::referred || found == suggestion.units.end()) return {};
    auto const& standing = found->second;
    bool const replied = standing.replies >= suggestion.round;
    switch (clock) {
    case ClockKind::reply: return replied ? std::nullopt : standing.reply_due_on;
    case ClockKind::contact:
        return replied || standing.contacted ? std::nullopt : standing.contact_due_on;
    case ClockKind::co_opinion:
        return standing.opinion_sent ? std::nullopt : standing.opinion_due_on;
    default: return {};
    }
}

Date query_due_on(Work& work)
{
    auto const days = static_cast<int>(policy_of<SuggestionPolicy>(work).query_working_days);
    return work.calendar().add_working_days(work.today(), days).due_on;
}

Level own_level(Work& work)
{
    return policy_of<SuggestionPolicy>(work).own_level;
}

Result<Done> close_unrated(SuggestionId const& id, Work& work)
{
    auto const suggestion = find(id, work);
    auto const policy = policy_of<SuggestionPolicy>(work);
    CHECK(rules::close_unrated(suggestion, policy, work.today()));
    return append_one(
        suggestion,
        Closed{suggestion.id,
               static_cast<std::int64_t>(rules::awaited_raters(suggestion, policy).size()),
               work.today()},
        work);
}

std::vector<PersonId> awaited_raters(SuggestionId const& id, Work& work)
{
    auto const suggestion = find(id, work);
    if (suggestion.state != State::answered) return {};
    return rules::awaited_raters(suggestion, policy_of<SuggestionPolicy>(work));
}

} // namespace ztc::suggestions
