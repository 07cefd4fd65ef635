// SPDX-License-Identifier: Apache-2.0
//
// From the submission to the referral, and publishing. What happens at the unit and what deputies
// say of it is in rules_handling.cpp.
#include "modules/suggestions/rules.hpp"

#include <algorithm>

namespace ztc::suggestions::rules {

namespace {

Result<> is(Suggestion const& suggestion, State wanted)
{
    if (suggestion.state != wanted) return refuse("suggestions.wrong_state");
    return {};
}

std::optional<Date> due(std::optional<Clock> const& clock, Calendar const& calendar, Date from,
                        Certainty& certainty)
{
    if (!clock) return std::nullopt;
    auto const deadline = calendar.due(from, clock->within);
    if (deadline.certainty == Certainty::provisional) certainty = Certainty::provisional;
    return deadline.due_on;
}

/// The next such day on or after `from`.
std::optional<Date> target(std::optional<std::string> const& month_day, Date from)
{
    if (!month_day) return std::nullopt;
    for (auto year = static_cast<int>(from.year()); year <= static_cast<int>(from.year()) + 8;
         ++year)
        if (auto const day = parse_date(std::to_string(year) + "-" + *month_day);
            day && *day >= from)
            return *day;
    return std::nullopt;
}

} // namespace

Result<> may_be_filed(SuggestionKind kind, std::size_t signatories, SuggestionPolicy const& policy,
                      Level level, Date on)
{
    if (level != policy.own_level) return refuse("suggestions.of_another_level");
    if (kind == SuggestionKind::suggestion) return {};
    if (!session_on(policy, on)) return refuse("suggestions.motion_in_recess");
    if (static_cast<std::int64_t>(signatories) < policy.motion_signatories)
        return refuse("suggestions.needs_signatories");
    return {};
}

Result<> submit(SuggestionKind kind, std::size_t signatories, Submit const& command,
                SuggestionPolicy const& policy, Level level, Date today)
{
    if (level != policy.own_level) return refuse("suggestions.of_another_level");
    auto const scans = command.scans ? command.scans->size() : 0;
    if (scans > scans_at_most) return refuse("suggestions.too_many_files", "/scans");
    if ((command.signed_by == SignedBy::paper) != (scans > 0))
        return refuse("suggestions.needs_scan", "/scans");
    return may_be_filed(kind, signatories, policy, level, today);
}

Result<> examine(Suggestion const& suggestion)
{
    if (!suggestion.known()) return refuse("suggestions.unknown", "/suggestion");
    return is(suggestion, State::submitted);
}

Result<> return_it(Suggestion const& suggestion, Return const& command)
{
    CHECK(examine(suggestion));
    if (!command.split) return {};
    if (command.split->size() < 2 || command.split->size() > parts_at_most)
        return refuse("suggestions.wrong_split", "/split");
    for (auto const& title : *command.split)
        if (title.text.find('\n') != std::string::npos)
            return refuse("suggestions.wrong_split", "/split");
    return {};
}

Result<> merge(Suggestion const& suggestion, Suggestion const& into)
{
    if (!suggestion.known()) return refuse("suggestions.unknown", "/suggestion");
    if (!into.known() || into.id == suggestion.id) return refuse("suggestions.unknown", "/into");
    bool const early = suggestion.state == State::submitted || suggestion.state == State::accepted;
    bool const open = into.state == State::accepted || into.state == State::referred;
    if (!early || !open || suggestion.kind != into.kind) return refuse("suggestions.wrong_state");
    return {};
}

Result<> dispose(Suggestion const& suggestion)
{
    if (!suggestion.known()) return refuse("suggestions.unknown", "/suggestion");
    if (suggestion.kind != SuggestionKind::motion || suggestion.disposed)
        return refuse("suggestions.no_motion");
    return is(suggestion, State::accepted);
}

std::optional<Date> refer_due_on(Suggestion const& suggestion, SuggestionPolicy const& policy,
                                 Calendar const& calendar)
{
    if (suggestion.session_no || !policy.refer_in_recess) return std::nullopt;
    return calendar.due(suggestion.submitted_on, policy.refer_in_recess->within).due_on;
}

Result<> check_units(std::vector<UnitShare> const& units)
{
    auto const wrong = refuse("suggestions.wrong_units", "/units");
    if (units.empty() || units.size() > units_at_most) return wrong;
    for (auto one = units.begin(); one != units.end(); ++one)
        if (std::any_of(units.begin(), one, [&](auto const& o) { return o.unit == one->unit; }))
            return wrong;
    auto const count = [&](UnitPart part) {
        return static_cast<std::size_t>(std::ranges::count(units, part, &UnitShare::part));
    };
    bool const alone = units.size() == 1 && count(UnitPart::sole) == 1;
    bool const led =
        units.size() > 1 && count(UnitPart::lead) == 1 && count(UnitPart::co) == units.size() - 1;
    bool const apart = units.size() > 1 && count(UnitPart::separate) == units.size();
    if (!alone && !led && !apart) return wrong;
    return {};
}

Result<> refer(Suggestion const& suggestion, std::vector<UnitShare> const& units)
{
    if (!suggestion.known()) return refuse("suggestions.unknown", "/suggestion");
    CHECK(is(suggestion, State::accepted));
    if (suggestion.kind == SuggestionKind::motion) return refuse("suggestions.is_motion");
    return check_units(units);
}

Promises promise(SuggestionPolicy const& policy, Calendar const& calendar, Date from)
{
    Promises out;
    out.reply = calendar.due(from, policy.reply.within);
    out.reply_latest = calendar.due(from, policy.reply_at_most);
    out.certainty = out.reply.certainty;
    out.relief_until_on = due(policy.relief, calendar, from, out.certainty);
    out.contact_due_on = due(policy.contact, calendar, from, out.certainty);
    out.co_opinion_due_on = due(policy.co_opinion, calendar, from, out.certainty);
    out.internal_due_on = target(policy.internal_target, from);
    if (out.internal_due_on && *out.internal_due_on > out.reply.due_on)
        out.internal_due_on.reset(); // a target later than the law says nothing
    return out;
}

Result<> publish(Suggestion const& suggestion, Publish const& command)
{
    if (!suggestion.known()) return refuse("suggestions.unknown", "/suggestion");
    bool const decided = suggestion.state == State::answered || suggestion.state == State::closed ||
                         suggestion.state == State::assessed;
    if (!decided || suggestion.visibility == Visibility::none ||
        (suggestion.published && !suggestion.hidden))
        return refuse("suggestions.not_to_publish");
    bool const whole = command.text && command.reply;
    bool const title_only = !command.text && !command.reply;
    if (suggestion.visibility == Visibility::title_only && !title_only)
        return refuse("suggestions.too_much", "/text");
    if (suggestion.visibility == Visibility::full && !whole)
        return refuse("suggestions.reply_too", "/reply");
    return {};
}

Result<> hide(Suggestion const& suggestion)
{
    if (!suggestion.known()) return refuse("suggestions.unknown", "/suggestion");
    if (!suggestion.published || suggestion.hidden) return refuse("suggestions.not_published");
    return {};
}

} // namespace ztc::suggestions::rules
