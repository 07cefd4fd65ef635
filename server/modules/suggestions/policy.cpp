// SPDX-License-Identifier: Apache-2.0
#include "modules/suggestions/policy.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace ztc::suggestions {

namespace {

bool is_month_day(std::string const& text)
{
    return text.size() == 5 && parse_date("2024-" + text).has_value();
}

void check_clock(std::vector<FieldError>& errors, std::string const& pointer, Clock const& clock)
{
    if (clock.within.amount < 1 || clock.within.amount > 366)
        errors.push_back({pointer + "/within", "suggestions.policy_range"});
    if (clock.basis.empty() || clock.approved_by.empty())
        errors.push_back({pointer + "/basis", "suggestions.policy_basis"});
}

void check_clocks(std::vector<FieldError>& errors, SuggestionPolicy const& policy)
{
    for (auto const& [pointer, clock] :
         std::array<std::pair<char const*, std::optional<Clock>>, 10>{
             {{"/refer_in_recess", policy.refer_in_recess},
              {"/relief", policy.relief},
              {"/reassign", policy.reassign},
              {"/contact", policy.contact},
              {"/co_opinion", policy.co_opinion},
              {"/co_opinion_again", policy.co_opinion_again},
              {"/reply", policy.reply},
              {"/feedback", policy.feedback},
              {"/publish", policy.publish},
              {"/delivery", policy.delivery}}})
        if (clock) check_clock(errors, pointer, *clock);
    check_clock(errors, "/redo", policy.redo);
    if (policy.reply_at_most.amount < 1 || policy.reply_at_most.amount > 366 ||
        policy.reply_at_most.unit != policy.reply.within.unit ||
        policy.reply_at_most.amount < policy.reply.within.amount)
        errors.push_back({"/reply_at_most", "suggestions.policy_range"});
}

void check_sessions(std::vector<FieldError>& errors, std::vector<Session> const& sessions)
{
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        auto const& one = sessions[i];
        bool const overlaps = std::any_of(sessions.begin(), sessions.begin() + i, [&](auto& other) {
            return one.from <= other.until && other.from <= one.until;
        });
        if (one.until < one.from || one.session_no < 1 || one.term_no < 1 || overlaps)
            errors.push_back({"/sessions/" + std::to_string(i), "suggestions.policy_sessions"});
    }
}

void check_outcomes(std::vector<FieldError>& errors, std::vector<Outcome> const& outcomes)
{
    std::set<std::string> codes;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        auto const& one = outcomes[i];
        bool const named = !one.code.empty() && one.code.size() <= 20 && !one.zh.empty() &&
                           !one.en.empty() && codes.insert(one.code).second;
        bool const dated = !one.counts_as_commitment || one.requires_date;
        if (!named || !dated || (one.counts_as_solved && one.counts_as_commitment))
            errors.push_back({"/outcomes/" + std::to_string(i), "suggestions.policy_outcomes"});
    }
    if (outcomes.empty()) errors.push_back({"/outcomes", "suggestions.policy_outcomes"});
}

} // namespace

Result<> check_policy(SuggestionPolicy const& policy)
{
    std::vector<FieldError> errors;
    check_clocks(errors, policy);
    check_sessions(errors, policy.sessions);
    check_outcomes(errors, policy.outcomes);
    if (policy.basis.empty() || policy.approved_by.empty())
        errors.push_back({"/basis", "suggestions.policy_basis"});
    if (policy.dimensions.empty() || policy.dimensions.size() > 3)
        errors.push_back({"/dimensions", "suggestions.policy_range"});
    if (policy.internal_target && !is_month_day(*policy.internal_target))
        errors.push_back({"/internal_target", "suggestions.policy_range"});
    for (auto const& [pointer, value, least, most] :
         std::array<std::tuple<char const*, std::int64_t, std::int64_t, std::int64_t>, 8>{
             {{"/term_no", policy.term_no, 1, 99},
              {"/redo_limit", policy.redo_limit, 0, 5},
              {"/motion_signatories", policy.motion_signatories, 1, 100},
              {"/query_working_days", policy.query_working_days, 1, 60},
              {"/smallest_n", policy.smallest_n, 2, 50},
              {"/ranked_from", policy.ranked_from, 2, 100},
              {"/boilerplate_percent", policy.boilerplate_percent, 10, 100},
              {"/link_stale_days", policy.link_stale_days, 1, 366}}})
        if (value < least || value > most) errors.push_back({pointer, "suggestions.policy_range"});
    if (!errors.empty()) return Refusal("suggestions.policy_range", std::move(errors));
    return {};
}

Outcome const* outcome_of(SuggestionPolicy const& policy, std::string_view code)
{
    auto const found = std::ranges::find(policy.outcomes, code, &Outcome::code);
    return found == policy.outcomes.end() ? nullptr : &*found;
}

std::optional<Session> session_on(SuggestionPolicy const& policy, Date on)
{
    auto const found = std::ranges::find_if(
        policy.sessions, [&](auto const& one) { return one.from <= on && on <= one.until; });
    return found == policy.sessions.end() ? std::nullopt : std::optional(*found);
}

} // namespace ztc::suggestions
