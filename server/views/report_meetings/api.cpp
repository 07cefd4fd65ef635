// SPDX-License-Identifier: Apache-2.0
#include "kernel/enum_of.hpp"
#include "kernel/routes.hpp"
#include "modules/people/types.hpp"
#include "views/report_meetings/page.hpp"
#include "views/report_meetings/sql.hpp"

#include <algorithm>

namespace ztc::views::report_meetings {

namespace {

struct ListQuery {};
BOOST_DESCRIBE_STRUCT(ListQuery, (), ())

struct LineList {
    Date today{};
    std::vector<Line> meetings; // the latest first
};
BOOST_DESCRIBE_STRUCT(LineList, (), (today, meetings))

constexpr int days_back = 3660, days_ahead = 366;

Result<LineList> open_list(ListQuery const&, Reading& reading)
{
    return LineList{reading.today(), open_lines(std::nullopt, reading)};
}

/// Of the committee all that its office reaches; of a deputy his own.
Result<LineList> my_list(ListQuery const&, Reading& reading)
{
    auto& from = reading.tables();
    auto const& viewer = reading.viewer();
    auto const stored =
        viewer.may(Right::run_report_meetings)
            ? from.rows(list_meetings, read_stored, reading.congress(),
                        add_days(reading.today(), -days_back),
                        add_days(reading.today(), days_ahead))
            : from.rows(meetings_of, read_stored, reading.congress(), viewer.person);
    Names names(reading);
    LineList out{reading.today(), {}};
    for (auto const& one : stored)
        if (may_run(viewer, one) || may_report(viewer, one))
            out.meetings.push_back(line_of(one, names, reading));
    return out;
}

struct PageQuery {
    MeetingId meeting;
};
BOOST_DESCRIBE_STRUCT(PageQuery, (), (meeting))

Result<MeetingPage> page(PageQuery const& query, Reading& reading)
{
    return meeting_page(query.meeting, reading);
}

// ---- who has not reported yet ------------------------------------------------------------------

struct DueLine {
    Who deputy;
    NodeId node; // where he sits, for planning
    std::string node_name;
    Date since{};                    // of his seat
    std::optional<Date> reported_on; // the last time since then
    std::optional<Date> planned_on;
};
BOOST_DESCRIBE_STRUCT(DueLine, (), (deputy, node, node_name, since, reported_on, planned_on))

struct DueList {
    std::vector<DueLine> due;      // never since they were elected
    std::vector<DueLine> reported; // once at least
    std::vector<Who> elsewhere;    // of a city or above: to the congress that elected them
};
BOOST_DESCRIBE_STRUCT(DueList, (), (due, reported, elsewhere))

struct Seat {
    PersonId person;
    NodeId node;
    Date since{};
    people::CongressLevel level{};
};

bool reports_to_voters(people::CongressLevel level)
{
    return level == people::CongressLevel::township || level == people::CongressLevel::district;
}

DueLine due_line(Seat const& seat, Names& names, Reading& reading)
{
    DueLine out{.deputy = {seat.person, names.of(seat.person.text)},
                .node = seat.node,
                .node_name = names.of(seat.node.text),
                .since = seat.since,
                .reported_on = {},
                .planned_on = {}};
    for (auto const& one :
         reading.tables().rows(meetings_of, read_stored, reading.congress(), seat.person)) {
        bool const filed = one.state == MeetingState::filed && one.held_on >= seat.since;
        if (filed && !out.reported_on) out.reported_on = one.held_on;
        bool const ahead = one.state == MeetingState::planned || one.state == MeetingState::ended;
        if (ahead && !out.planned_on) out.planned_on = one.held_on;
    }
    return out;
}

Result<DueList> due(ListQuery const&, Reading& reading)
{
    DueList out;
    Names names(reading);
    auto const seats = reading.tables().rows(
        all_seats,
        [](Row const& row) {
            return Seat{{std::string(row.text(0))},
                        {std::string(row.text(1))},
                        row.date(2),
                        enum_of<people::CongressLevel>(row.text(3))};
        },
        reading.congress());
    std::optional<PersonId> last; // several seats of one deputy are one deputy
    for (auto const& seat : seats) {
        bool const mine = reading.viewer().may_at(Right::run_report_meetings, seat.node);
        if (!mine || last == seat.person) continue;
        last = seat.person;
        if (!reports_to_voters(seat.level)) {
            out.elsewhere.push_back({seat.person, names.of(seat.person.text)});
            continue;
        }
        auto line = due_line(seat, names, reading);
        (line.reported_on ? out.reported : out.due).push_back(std::move(line));
    }
    return out;
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/report_meetings", &open_list)
        .says("Reports to voters that are planned, and those that were published, with what was "
              "counted; the latest first.")
        .open_to_anyone();
    routes.get("/my_report_meetings", &my_list)
        .says("The viewer's own: of the committee those of its deputies, of a deputy his.")
        .needs_sign_in();
    routes.get("/report_meetings/{meeting}", &page)
        .says("A meeting for the committee and the deputy: report, roster, questions, how far the "
              "count is; how many chose what only once the set is filed.")
        .needs_sign_in()
        .refuses({"report_meetings.unknown", "report_meetings.not_yours"});
    routes.get("/reports_due", &due)
        .says("Which deputies have not reported to their voters since they were elected.")
        .needs(Right::run_report_meetings);
}

} // namespace ztc::views::report_meetings
