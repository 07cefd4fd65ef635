// SPDX-License-Identifier: Apache-2.0
#include "views/report_meetings/view.hpp"

#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "modules/report_meetings/events.hpp"
#include "modules/report_meetings/policy.hpp"
#include "views/report_meetings/page.hpp"
#include "views/report_meetings/sql.hpp"

#include <algorithm>

namespace ztc::views::report_meetings {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"report_meetings", 1, tables, &fold, &declare};
}

namespace {

using ztc::report_meetings::read_tally;
using ztc::report_meetings::ReportMeetingPolicy;

std::optional<Date> optional_date(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return row.date(column);
}

std::vector<Aspect> aspects_in(std::string_view lines)
{
    std::vector<Aspect> out;
    for (auto const& line : text::lines(lines)) out.push_back(enum_of<Aspect>(line));
    return out;
}

/// Of few ballots no option: it would tell whose they were.
SeriesLine series_of(Tally const& tally, std::vector<Aspect> const& aspects,
                     std::int64_t shown_from)
{
    SeriesLine out{tally.handed_out, tally.collected, tally.invalid, tally.valid(), {}, {}};
    if (tally.valid() < shown_from) return out;
    out.counts = tally.overall;
    for (std::size_t i = 0; i < aspects.size() && i < tally.aspects.size(); ++i)
        if (tally.aspects[i].sum() >= shown_from)
            out.aspects.push_back({aspects[i], tally.aspects[i]});
    return out;
}

ResultLine result_of(Stored const& stored, Reading& reading)
{
    auto const shown_from = policy_of<ReportMeetingPolicy>(reading).shown_from;
    auto const tally_in = [](std::optional<std::string> const& line) {
        return line ? read_tally(*line) : std::nullopt;
    };
    auto const shown = [&](Tally const& tally) {
        return series_of(tally, stored.aspects, shown_from);
    };
    auto const paper = tally_in(stored.paper).value_or(Tally{});
    auto const phones = tally_in(stored.phones);
    ResultLine out{.invited = stored.invited,
                   .present = stored.present.value_or(0),
                   .voters = shown(phones ? sum_of(paper, *phones) : paper),
                   .paper = {},
                   .phones = {},
                   .committee = {},
                   .shown_from = shown_from,
                   .filed_on = stored.filed_on.value_or(stored.held_on),
                   .late = stored.late};
    // Where one of the two would be withheld, so is the other: it follows from their sum.
    bool const both = phones && paper.valid() >= shown_from && phones->valid() >= shown_from;
    if (both) {
        out.paper = shown(paper);
        out.phones = shown(*phones);
    }
    if (auto const committee = tally_in(stored.committee)) out.committee = shown(*committee);
    return out;
}

BallotSheet sheet_of(Stored const& stored, Reading& reading)
{
    return {.meeting = stored.meeting,
            .deputy = Names(reading).of(stored.deputy.text),
            .place = reading.open(stored.place_ref).value_or(""),
            .held_on = stored.held_on,
            .from_minute = stored.from_minute,
            .until_minute = stored.until_minute,
            .aspects = stored.aspects};
}

constexpr int open_back = 3660, open_ahead = 366; // days

} // namespace

Stored read_stored(Row const& row)
{
    return {.meeting = {std::string(row.text(0))},
            .deputy = {std::string(row.text(1))},
            .node = {std::string(row.text(2))},
            .place_ref = std::string(row.text(3)),
            .held_on = row.date(4),
            .from_minute = row.integer(5),
            .until_minute = row.integer(6),
            .aspects = aspects_in(row.text(7)),
            .state = enum_of<MeetingState>(row.text(8)),
            .reason_ref = row.optional_text(9),
            .report_ref = row.optional_text(10),
            .names_ref = row.optional_text(11),
            .invited = row.integer(12),
            .cards = row.integer(13),
            .present = row.optional_integer(14),
            .file_due_at = row.optional_integer(15),
            .paper = row.optional_text(16),
            .phones = row.optional_text(17),
            .committee = row.optional_text(18),
            .filed_on = optional_date(row, 19),
            .late = row.yes(20),
            .feedback_ref = row.optional_text(21),
            .published_on = optional_date(row, 22)};
}

std::optional<Stored> find_stored(MeetingId const& meeting, Reading& reading)
{
    return reading.tables().one(find_meeting, read_stored, reading.congress(), meeting);
}

std::string Names::of(std::string const& id)
{
    auto const known = known_.find(id);
    if (known != known_.end()) return known->second;
    auto const ref = reading_.tables().one(
        find_name, [](Row const& row) { return std::string(row.text(0)); }, reading_.congress(),
        id);
    return known_[id] = ref ? reading_.open(*ref).value_or("") : "";
}

bool may_run(Viewer const& viewer, Stored const& stored)
{
    return viewer.may_at(Right::run_report_meetings, stored.node);
}

bool may_report(Viewer const& viewer, Stored const& stored)
{
    return viewer.person == stored.deputy && viewer.may(Right::report_to_voters);
}

Line line_of(Stored const& stored, Names& names, Reading& reading)
{
    auto const& viewer = reading.viewer();
    Line out{.meeting = stored.meeting,
             .deputy = {stored.deputy, names.of(stored.deputy.text)},
             .place = reading.open(stored.place_ref).value_or(""),
             .held_on = stored.held_on,
             .from_minute = stored.from_minute,
             .until_minute = stored.until_minute,
             .state = stored.state,
             .aspects = stored.aspects,
             .reason = stored.reason_ref ? reading.open(*stored.reason_ref) : std::nullopt,
             .result = {},
             .published_on = stored.published_on,
             .may_run = may_run(viewer, stored),
             .may_report = may_report(viewer, stored)};
    bool const sees = out.published_on || out.may_run || out.may_report;
    if (stored.state == MeetingState::filed && sees) out.result = result_of(stored, reading);
    return out;
}

std::vector<Line> open_lines(std::optional<PersonId> const& deputy, Reading& reading)
{
    auto& from = reading.tables();
    auto const stored = deputy ? from.rows(meetings_of, read_stored, reading.congress(), *deputy)
                               : from.rows(list_meetings, read_stored, reading.congress(),
                                           add_days(reading.today(), -open_back),
                                           add_days(reading.today(), open_ahead));
    Names names(reading);
    std::vector<Line> lines;
    for (auto const& one : stored) {
        bool const ahead = one.state == MeetingState::planned && one.held_on >= reading.today();
        if (ahead || one.published_on) lines.push_back(line_of(one, names, reading));
    }
    return lines;
}

std::optional<PublicReport> published(MeetingId const& meeting, Reading& reading)
{
    auto const stored = find_stored(meeting, reading);
    if (!stored || !stored->published_on) return std::nullopt;
    Names names(reading);
    return PublicReport{line_of(*stored, names, reading),
                        stored->report_ref ? reading.open(*stored->report_ref) : std::nullopt};
}

std::optional<BallotSheet> ballot_sheet(MeetingId const& meeting, Reading& reading)
{
    auto const stored = find_stored(meeting, reading);
    if (!stored) return std::nullopt;
    return sheet_of(*stored, reading);
}

Result<BallotSheet> ballot_print(MeetingId const& meeting, Reading& reading)
{
    auto const stored = find_stored(meeting, reading);
    if (!stored) return refuse("report_meetings.unknown", "/meeting");
    if (!may_run(reading.viewer(), *stored)) return refuse("report_meetings.not_yours");
    return sheet_of(*stored, reading);
}

Result<> voting_is_open(Tables& from, std::string const& congress, std::string const& meeting,
                        Instant now)
{
    auto const open = from.one(
        voting_of,
        [&](Row const& row) {
            return ztc::report_meetings::voting_is_open(
                enum_of<MeetingState>(row.text(0)),
                ztc::report_meetings::moment_of(row.date(1), row.integer(2)), now);
        },
        congress, meeting);
    if (!open) return refuse("report_meetings.unknown");
    return *open;
}

bool waits_for_filing(MeetingId const& meeting, Reading& reading)
{
    auto const stored = find_stored(meeting, reading);
    return stored && stored->state == MeetingState::ended && may_run(reading.viewer(), *stored);
}

} // namespace ztc::views::report_meetings
