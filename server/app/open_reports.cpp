// SPDX-License-Identifier: Apache-2.0
//
// Which deputy reports to his voters when, and what those published said: the report, how many were
// there, how many found it how. The voters and the committee are two tables, each with its own
// number of ballots; nothing is made of both.
#include "app/open_look.hpp"
#include "views/report_meetings/view.hpp"

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

namespace ztc::app {

namespace {

namespace meetings = views::report_meetings;

std::string number_text(std::int64_t number)
{
    return std::to_string(number);
}

json::object report_row(std::string const& name, meetings::Counts const& counts)
{
    return {{"name", name},
            {"satisfied", number_text(counts.satisfied)},
            {"basically_satisfied", number_text(counts.basically_satisfied)},
            {"dissatisfied", number_text(counts.dissatisfied)},
            {"abstained", number_text(counts.abstained)},
            {"of", number_text(counts.sum())}};
}

json::object report_series(Look const& look, std::string const& name,
                           meetings::SeriesLine const& one, std::int64_t shown_from)
{
    json::array rows;
    if (one.counts) rows.push_back(report_row(look.word("vote_whole"), *one.counts));
    for (auto const& aspect : one.aspects)
        rows.push_back(report_row(
            look.word(std::string("aspect_") + boost::describe::enum_to_string(aspect.aspect, "")),
            aspect.counts));
    return {{"name", name},
            {"ballots", look.word("report_ballots", {{"handed_out", number_text(one.handed_out)},
                                                     {"collected", number_text(one.collected)},
                                                     {"valid", number_text(one.valid)},
                                                     {"invalid", number_text(one.invalid)}})},
            {"shown", !rows.empty()},
            {"too_few", look.word("report_too_few", {{"n", number_text(shown_from)}})},
            {"rows", std::move(rows)}};
}

json::array both_series(Look const& look, meetings::ResultLine const& result)
{
    json::array out;
    out.push_back(
        report_series(look, look.word("report_voters"), result.voters, result.shown_from));
    if (result.committee)
        out.push_back(report_series(look, look.word("report_committee"), *result.committee,
                                    result.shown_from));
    return out;
}

json::object report_item(Look const& look, meetings::Line const& line)
{
    json::object out{{"deputy", line.deputy.name},
                     {"day", look.day(line.held_on)},
                     {"iso", format_date(line.held_on)},
                     {"hours", fmt::format("{}–{}", clock_words(line.from_minute),
                                           clock_words(line.until_minute))},
                     {"place", line.place},
                     {"href", false},
                     {"valid", false}};
    if (!line.result) return out;
    out["href"] = look.link("/open/reports/" + line.meeting.text);
    out["valid"] = look.word("report_valid", {{"present", number_text(line.result->present)},
                                              {"valid", number_text(line.result->voters.valid)}});
    return out;
}

} // namespace

json::array reports_of(Look const& look, std::optional<PersonId> const& deputy, Reading& reading)
{
    json::array out;
    for (auto const& line : views::report_meetings::open_lines(deputy, reading))
        out.push_back(report_item(look, line));
    return out;
}

OpenPage open_reports(Look const& look, Reading& reading)
{
    auto values = look.values(look.word("reports"));
    auto reports = reports_of(look, std::nullopt, reading);
    values["any"] = !reports.empty();
    values["reports"] = std::move(reports);
    return {"reports", std::move(values)};
}

OpenPage open_report(Look const& look, std::string const& id, Reading& reading)
{
    if (!is_well_formed_id(id)) return open_nothing(look);
    auto const found = views::report_meetings::published({id}, reading);
    if (!found || !found->line.result) return open_nothing(look);
    auto const& result = *found->line.result;
    auto values = look.values(look.word("report_of", {{"name", found->line.deputy.name}}));
    for (auto const& member : report_item(look, found->line)) values[member.key()] = member.value();
    values["heading"] = look.word("report_of", {{"name", found->line.deputy.name}});
    values["deputy_href"] = look.link("/open/deputies/" + found->line.deputy.person.text);
    values["invited"] = number_text(result.invited);
    values["present"] = number_text(result.present);
    values["late"] = result.late;
    values["series"] = both_series(look, result);
    values["both"] = result.committee.has_value();
    values["report"] = lines_in(found->report.value_or(""));
    values["said"] = found->report.has_value();
    return {"report", std::move(values)};
}

} // namespace ztc::app
