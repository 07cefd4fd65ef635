// SPDX-License-Identifier: Apache-2.0
//
// What deputies and raisers say of a reply, and what follows from it.
#include "modules/suggestions/rules.hpp"

#include <algorithm>

namespace ztc::suggestions::rules {

namespace {

Result<> is_answered(Suggestion const& suggestion)
{
    if (!suggestion.known()) return refuse("suggestions.unknown", "/suggestion");
    if (suggestion.state != State::answered) return refuse("suggestions.wrong_state");
    return {};
}

Result<UnitStanding> unit_of_lead(Suggestion const& suggestion, NodeId const& unit,
                                  PersonId const& by)
{
    auto const found = suggestion.units.find(unit);
    if (!suggestion.known() || by != suggestion.lead || found == suggestion.units.end())
        return refuse("suggestions.unknown", "/suggestion");
    return found->second;
}

bool somebody_dissatisfied(Suggestion const& suggestion)
{
    return std::ranges::any_of(suggestion.rated,
                               [](auto const& one) { return is_dissatisfied(one.second); });
}

} // namespace

Result<> confirm_contact(Suggestion const& suggestion, NodeId const& unit, PersonId const& by)
{
    auto const standing = TRY(unit_of_lead(suggestion, unit, by));
    bool const in_hand = suggestion.state == State::referred || suggestion.state == State::answered;
    if (!in_hand) return refuse("suggestions.wrong_state");
    if (!standing.contacted || standing.contact_said)
        return refuse("suggestions.nothing_to_confirm", "/unit");
    return {};
}

Result<> answer_extension(Suggestion const& suggestion, NodeId const& unit, PersonId const& by)
{
    auto const standing = TRY(unit_of_lead(suggestion, unit, by));
    if (!standing.extension_asked) return refuse("suggestions.no_extension_asked", "/unit");
    if (standing.extension_consent) return refuse("suggestions.extension_answered", "/unit");
    return {};
}

std::vector<PersonId> raters(Suggestion const& suggestion, SuggestionPolicy const& policy)
{
    if (suggestion.wish == Wish::reference_only) return {};
    if (policy.rated_by == Signatories::lead) return {suggestion.lead};
    return suggestion.signatories();
}

bool is_dissatisfied(std::vector<Rated> const& rated)
{
    return std::ranges::any_of(
        rated, [](auto const& one) { return one.satisfaction == Satisfaction::dissatisfied; });
}

Result<> feedback(Suggestion const& suggestion, SuggestionPolicy const& policy,
                  PersonId const& deputy, std::vector<Rated> const& rated, bool has_words)
{
    auto const wanted = raters(suggestion, policy);
    if (!suggestion.known() || std::ranges::find(wanted, deputy) == wanted.end())
        return refuse("suggestions.unknown", "/suggestion");
    CHECK(is_answered(suggestion));
    if (suggestion.rated.contains(deputy)) return refuse("suggestions.rated_already");
    bool complete = rated.size() == policy.dimensions.size();
    for (auto const dimension : policy.dimensions)
        complete = complete && std::ranges::count(rated, dimension, &Rated::dimension) == 1;
    if (!complete) return refuse("suggestions.rating_incomplete", "/rated");
    if (is_dissatisfied(rated) && !has_words) return refuse("suggestions.say_why", "/words");
    return {};
}

Result<> order_redo(Suggestion const& suggestion, SuggestionPolicy const& policy)
{
    CHECK(is_answered(suggestion));
    if (!somebody_dissatisfied(suggestion)) return refuse("suggestions.nobody_dissatisfied");
    if (suggestion.round > policy.redo_limit) return refuse("suggestions.redo_limit");
    return {};
}

Result<> open_assessment(Suggestion const& suggestion, SuggestionPolicy const& policy)
{
    CHECK(is_answered(suggestion));
    if (policy.after_redo == AfterRedo::nothing) return refuse("suggestions.no_assessment");
    if (!somebody_dissatisfied(suggestion)) return refuse("suggestions.nobody_dissatisfied");
    if (suggestion.round <= policy.redo_limit) return refuse("suggestions.redo_first");
    return {};
}

Result<> conclude_assessment(Suggestion const& suggestion)
{
    if (!suggestion.known()) return refuse("suggestions.unknown", "/suggestion");
    if (suggestion.state != State::assessed) return refuse("suggestions.wrong_state");
    return {};
}

Result<> close(Suggestion const& suggestion, SuggestionPolicy const& policy, Date today)
{
    CHECK(is_answered(suggestion));
    auto const wanted = raters(suggestion, policy);
    bool const all = std::ranges::all_of(
        wanted, [&](auto const& deputy) { return suggestion.rated.contains(deputy); });
    bool const over = suggestion.feedback_due_on && today > *suggestion.feedback_due_on;
    if (!all && !over) return refuse("suggestions.ratings_awaited");
    if (somebody_dissatisfied(suggestion) && suggestion.round <= policy.redo_limit)
        return refuse("suggestions.redo_first");
    return {};
}

Result<> close_unrated(Suggestion const& suggestion, SuggestionPolicy const& policy, Date today)
{
    CHECK(close(suggestion, policy, today));
    if (!suggestion.feedback_due_on || today <= *suggestion.feedback_due_on)
        return refuse("suggestions.ratings_awaited");
    return {};
}

std::vector<PersonId> awaited_raters(Suggestion const& suggestion, SuggestionPolicy const& policy)
{
    auto wanted = raters(suggestion, policy);
    std::erase_if(wanted, [&](auto const& one) { return suggestion.rated.contains(one); });
    return wanted;
}

Result<> rate_as_raiser(Suggestion const& suggestion, PersonId const& by, Date today)
{
    bool const replied = suggestion.state == State::answered ||
                         suggestion.state == State::assessed || suggestion.state == State::closed;
    if (!replied) return refuse("suggestions.wrong_state");
    bool const over = suggestion.state == State::closed ||
                      (suggestion.feedback_due_on && today > *suggestion.feedback_due_on);
    if (over) return refuse("suggestions.window_over");
    if (suggestion.raisers_rated.contains(by)) return refuse("suggestions.rated_already");
    return {};
}

std::int64_t still_needed(Suggestion const& suggestion, SuggestionPolicy const& policy,
                          PersonId const& by)
{
    if (policy.withdrawn_by == WithdrawnBy::lead) return 0;
    std::int64_t n = 0;
    for (auto const& person : suggestion.signatories())
        if (person != by && !suggestion.want_back.contains(person)) ++n;
    return n;
}

Result<> withdraw(Suggestion const& suggestion, SuggestionPolicy const& policy, PersonId const& by)
{
    if (!suggestion.known() || !suggestion.is_signatory(by))
        return refuse("suggestions.unknown", "/suggestion");
    if (policy.withdrawn_by == WithdrawnBy::lead && by != suggestion.lead)
        return refuse("suggestions.lead_withdraws");
    if (suggestion.want_back.contains(by)) return refuse("suggestions.withdrawal_asked_already");
    auto const state = suggestion.state;
    bool const early = state == State::submitted || state == State::accepted;
    bool const open =
        early || state == State::referred || state == State::answered || state == State::assessed;
    if (!open) return refuse("suggestions.wrong_state");
    if (policy.withdraw_until == WithdrawUntil::referral && !early)
        return refuse("suggestions.too_late_to_withdraw");
    return {};
}

} // namespace ztc::suggestions::rules
