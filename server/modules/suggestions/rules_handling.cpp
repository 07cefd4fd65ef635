// SPDX-License-Identifier: Apache-2.0
//
// What a unit may do from the referral to its signed reply.
#include "modules/suggestions/rules.hpp"

#include <algorithm>
#include <set>

namespace ztc::suggestions::rules {

namespace {

Result<> in_handling(Suggestion const& suggestion)
{
    if (suggestion.state != State::referred) return refuse("suggestions.wrong_state");
    return {};
}

Result<> check_point(Point const& point, std::string const& pointer, Date today)
{
    bool const planned = point.outcome == PointOutcome::planned;
    auto const proof = point.proof ? point.proof->size() : 0;
    if (planned != (point.planned_on.has_value() && point.owner.has_value()) ||
        (!planned && (point.planned_on || point.owner)))
        return refuse("suggestions.plan_incomplete", pointer + "/planned_on");
    if (planned && *point.planned_on <= today)
        return refuse("suggestions.plan_is_past", pointer + "/planned_on");
    if ((point.outcome == PointOutcome::done) != (proof > 0))
        return refuse("suggestions.needs_proof", pointer + "/proof");
    if (proof > scans_at_most) return refuse("suggestions.too_many_files", pointer + "/proof");
    return {};
}

} // namespace

Result<UnitStanding> at_unit(Suggestion const& suggestion, NodeId const& unit, Actor const& actor,
                             Right right)
{
    auto const found = suggestion.units.find(unit);
    if (!suggestion.known() || found == suggestion.units.end() || !actor.may_at(right, unit))
        return refuse("suggestions.unknown", "/suggestion");
    return found->second;
}

Result<> take_on(Suggestion const& suggestion, UnitStanding const& unit)
{
    CHECK(in_handling(suggestion));
    if (unit.taken_on) return refuse("suggestions.taken_on_already");
    return {};
}

Result<> ask_relief(Suggestion const& suggestion, UnitStanding const& unit, Date today)
{
    CHECK(in_handling(suggestion));
    if (unit.relief_asked) return refuse("suggestions.relief_asked_already");
    if (unit.replies > 0 || (unit.relief_until_on && today > *unit.relief_until_on))
        return refuse("suggestions.relief_too_late");
    return {};
}

Result<> rule_on_relief(Suggestion const& suggestion, RuleOnRelief const& command)
{
    if (!suggestion.known()) return refuse("suggestions.unknown", "/suggestion");
    CHECK(in_handling(suggestion));
    auto const found = suggestion.units.find(command.unit);
    if (found == suggestion.units.end() || !found->second.relief_asked)
        return refuse("suggestions.no_relief_asked", "/unit");
    bool const moved = command.ruling == ReliefRuling::moved;
    if (moved != command.to.has_value()) return refuse("suggestions.ruling_incomplete", "/to");
    if (moved && suggestion.units.contains(*command.to))
        return refuse("suggestions.wrong_units", "/to");
    return {};
}

Result<> contact(Suggestion const& suggestion, Date contacted_on, Date today)
{
    CHECK(in_handling(suggestion));
    if (contacted_on > today || contacted_on < suggestion.submitted_on)
        return refuse("suggestions.wrong_day", "/contacted_on");
    return {};
}

Result<> send_opinion(Suggestion const& suggestion, UnitStanding const& unit)
{
    CHECK(in_handling(suggestion));
    if (unit.is_principal()) return refuse("suggestions.not_co_handling");
    if (unit.opinion_sent) return refuse("suggestions.opinion_sent_already");
    return {};
}

Result<> send_opinion_back(Suggestion const& suggestion, SendOpinionBack const& command,
                           Actor const& actor)
{
    if (!suggestion.known()) return refuse("suggestions.unknown", "/suggestion");
    bool const leads = std::ranges::any_of(suggestion.units, [&](auto const& one) {
        return one.second.part == UnitPart::lead &&
               actor.may_at(Right::handle_suggestions, one.first);
    });
    if (!leads) return refuse("suggestions.unknown", "/suggestion");
    CHECK(in_handling(suggestion));
    auto const found = suggestion.units.find(command.unit);
    if (found == suggestion.units.end() || !found->second.opinion_sent)
        return refuse("suggestions.no_opinion", "/unit");
    return {};
}

Result<> ask_extension(Suggestion const& suggestion, UnitStanding const& unit, Date until_on,
                       Date today)
{
    CHECK(in_handling(suggestion));
    if (!unit.is_principal() || !unit.reply_due_on) return refuse("suggestions.not_replying");
    if (unit.replies >= suggestion.round) return refuse("suggestions.replied_already");
    if (unit.extended || unit.extension_asked) return refuse("suggestions.extended_already");
    if (today > *unit.reply_due_on) return refuse("suggestions.extension_too_late");
    if (until_on <= *unit.reply_due_on || until_on > unit.reply_latest_on)
        return refuse("suggestions.extension_too_long", "/until_on");
    return {};
}

Result<> decide_extension(Suggestion const& suggestion, NodeId const& unit)
{
    if (!suggestion.known()) return refuse("suggestions.unknown", "/suggestion");
    CHECK(in_handling(suggestion));
    auto const found = suggestion.units.find(unit);
    if (found == suggestion.units.end() || !found->second.extension_asked)
        return refuse("suggestions.no_extension_asked", "/unit");
    return {};
}

Result<> draft_reply(Suggestion const& suggestion, UnitStanding const& unit,
                     DraftReply const& command, SuggestionPolicy const& policy, Date today)
{
    CHECK(in_handling(suggestion));
    if (!unit.is_principal()) return refuse("suggestions.not_replying");
    if (unit.replies >= suggestion.round) return refuse("suggestions.replied_already");
    auto const* outcome = outcome_of(policy, command.outcome.text);
    if (!outcome) return refuse("suggestions.unknown_outcome", "/outcome");
    std::set<std::int64_t> answered;
    bool dated = false;
    for (std::size_t i = 0; i < command.points.size(); ++i) {
        auto const& point = command.points[i];
        auto const pointer = "/points/" + std::to_string(i);
        CHECK(check_point(point, pointer, today));
        if (point.ask < 1 || point.ask > suggestion.ask_count || !answered.insert(point.ask).second)
            return refuse("suggestions.unknown_ask", pointer + "/ask");
        dated = dated || point.planned_on.has_value();
    }
    if (static_cast<std::int64_t>(answered.size()) != suggestion.ask_count)
        return refuse("suggestions.points_missing", "/points");
    if (outcome->requires_date && !dated)
        return refuse("suggestions.outcome_needs_date", "/outcome");
    bool const none_done = std::ranges::none_of(
        command.points, [](auto const& p) { return p.outcome == PointOutcome::done; });
    if (outcome->counts_as_solved && none_done)
        return refuse("suggestions.outcome_says_more", "/outcome");
    return {};
}

Result<> send_reply_back(Suggestion const& suggestion, UnitStanding const& unit)
{
    CHECK(in_handling(suggestion));
    if (unit.draft_no == 0) return refuse("suggestions.nothing_to_sign");
    return {};
}

Result<> sign(Suggestion const& suggestion, UnitStanding const& unit, SignReply const& command,
              SuggestionPolicy const& policy)
{
    CHECK(in_handling(suggestion));
    if (unit.draft_no == 0) return refuse("suggestions.nothing_to_sign");
    if (unit.draft_no != command.draft_no) return refuse("suggestions.another_draft", "/draft_no");
    if (command.scans && command.scans->size() > scans_at_most)
        return refuse("suggestions.too_many_files", "/scans");
    if (policy.co_opinion && unit.part == UnitPart::lead)
        for (auto const& [node, other] : suggestion.units)
            if (other.part == UnitPart::co && !other.opinion_sent && suggestion.round == 1)
                return refuse("suggestions.opinion_missing");
    return {};
}

Result<std::string> document_no(std::string_view written)
{
    std::string text(written);
    auto const replace = [&](std::string_view from, std::string_view to) {
        for (auto at = text.find(from); at != std::string::npos;
             at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    };
    for (auto const open : {"﹝", "[", "(", "（", "【", "［"}) replace(open, "〔");
    for (auto const close : {"﹞", "]", ")", "）", "】", "］"}) replace(close, "〕");
    for (auto const space : {" ", "　"}) replace(space, "");
    replace("〕第", "〕");
    auto const close = text.find("〕");
    auto const open = text.find("〔");
    std::string_view const close_mark = "〕", open_mark = "〔";
    auto const wrong = refuse("suggestions.document_no", "/document_no");
    if (open == std::string::npos || close == std::string::npos || open == 0 || close < open)
        return wrong;
    auto const year = text.substr(open + open_mark.size(), close - open - open_mark.size());
    auto rest = text.substr(close + close_mark.size());
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (year.size() != 4 || !std::ranges::all_of(year, is_digit)) return wrong;
    auto const first = std::ranges::find_if(rest, [](char c) { return c != '0'; });
    rest.erase(rest.begin(), first);
    auto const end = std::ranges::find_if_not(rest, is_digit);
    if (end == rest.begin() || std::string_view(end, rest.end()) != "号") return wrong;
    return text.substr(0, close + close_mark.size()) + rest;
}

} // namespace ztc::suggestions::rules
