// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/receptions/events.hpp"
#include "views/receptions/page.hpp"
#include "views/receptions/sql.hpp"

#include <algorithm>
#include <tuple>

namespace ztc::views::receptions {

void declare_record(Routes& routes); // page.cpp
void declare_roster(Routes& routes); // roster_page.cpp

namespace {

constexpr int shown_ahead = 62, shown_at_most = 92; // days

// ---- the calendar ------------------------------------------------------------------------------

struct CalendarQuery {
    std::optional<Date> from;  // left out: today
    std::optional<Date> until; // left out: two months on; at most three months after `from`
    std::optional<NodeId> station;
    std::optional<PersonId> deputy;
};
BOOST_DESCRIBE_STRUCT(CalendarQuery, (), (from, until, station, deputy))

struct CalendarPage {
    Date today, from, until;
    std::vector<Line> receptions;
};
BOOST_DESCRIBE_STRUCT(CalendarPage, (), (today, from, until, receptions))

bool receives(Line const& line, PersonId const& deputy)
{
    return std::ranges::find(line.deputies, deputy, &Who::person) != line.deputies.end();
}

Result<CalendarPage> calendar(CalendarQuery const& query, Reading& reading)
{
    CalendarPage out{.today = reading.today(), .from = {}, .until = {}, .receptions = {}};
    out.from = query.from.value_or(out.today);
    CHECK(check_days(out.from, query.until.value_or(out.from), out.today));
    out.until = std::min(query.until.value_or(add_days(out.from, shown_ahead)),
                         add_days(out.from, shown_at_most));
    out.receptions = lines_between(out.from, out.until, query.station, reading);
    if (query.deputy)
        std::erase_if(out.receptions,
                      [&](Line const& line) { return !receives(line, *query.deputy); });
    return out;
}

// ---- who receives next -------------------------------------------------------------------------

struct NextQuery {};
BOOST_DESCRIBE_STRUCT(NextQuery, (), ())

struct NextOfDeputy {
    PersonId deputy;
    ReceptionId reception;
};
BOOST_DESCRIBE_STRUCT(NextOfDeputy, (), (deputy, reception))

struct NextAtStation {
    NodeId station;
    ReceptionId reception;
};
BOOST_DESCRIBE_STRUCT(NextAtStation, (), (station, reception))

struct NextList {
    Date today;
    std::vector<NextOfDeputy> deputies;
    std::vector<NextAtStation> stations;
    std::vector<Line> receptions; // those that are named
};
BOOST_DESCRIBE_STRUCT(NextList, (), (today, deputies, stations, receptions))

Result<NextList> next(NextQuery const&, Reading& reading)
{
    NextList out{.today = reading.today(), .deputies = {}, .stations = {}, .receptions = {}};
    std::set<PersonId> deputies;
    std::set<NodeId> stations;
    for (auto& line : lines_between(out.today, add_days(out.today, shown_at_most), {}, reading)) {
        bool const over =
            line.state != ReceptionState::planned ||
            reading.now() >= ztc::receptions::moment_of(line.held_on, line.until_minute);
        if (over) continue;
        bool named = stations.insert(line.station).second;
        if (named) out.stations.push_back({line.station, line.reception});
        for (auto const& who : line.deputies)
            if (deputies.insert(who.person).second) {
                out.deputies.push_back({who.person, line.reception});
                named = true;
            }
        if (named) out.receptions.push_back(std::move(line));
    }
    return out;
}

// ---- my own ------------------------------------------------------------------------------------

struct MineQuery {};
BOOST_DESCRIBE_STRUCT(MineQuery, (), ())

struct Mine {
    Date today;
    std::vector<Line> booked;    // from a month ago on
    std::vector<Line> receiving; // as a deputy: a week back and two months on
    std::int64_t so_far = 0;     // receptions of this year, held and planned
    std::int64_t yearly_minimum = 0;
};
BOOST_DESCRIBE_STRUCT(Mine, (), (today, booked, receiving, so_far, yearly_minimum))

std::vector<Line> booked_by(PersonId const& person, Date today, Reading& reading)
{
    auto& from_tables = reading.tables();
    auto const& congress = reading.congress();
    Names names(reading);
    std::vector<Line> lines;
    for (auto const& booking : from_tables.rows(my_bookings, read_booking, congress, person)) {
        auto const stored =
            from_tables.one(find_reception, read_stored, congress, booking.reception);
        if (!stored || stored->held_on < add_days(today, -30)) continue;
        lines.push_back(line_of(
            *stored, from_tables.rows(deputies_of, read_deputy, congress, booking.reception),
            from_tables.rows(bookings_of, read_booking, congress, booking.reception), names,
            reading));
    }
    std::ranges::sort(lines, {}, [](Line const& line) {
        return std::tie(line.held_on, line.from_minute, line.reception);
    });
    return lines;
}

Result<Mine> mine(MineQuery const&, Reading& reading)
{
    auto const& viewer = reading.viewer();
    auto const today = reading.today();
    Mine out{.today = today,
             .booked = booked_by(viewer.person, today, reading),
             .receiving = {},
             .so_far = 0,
             .yearly_minimum = policy_of<ztc::receptions::ReceptionPolicy>(reading).yearly_minimum};
    if (!viewer.may(Right::hold_receptions)) return out;
    out.receiving = lines_between(add_days(today, -7), add_days(today, shown_ahead), {}, reading);
    std::erase_if(out.receiving, [&](Line const& line) { return !line.may_record; });
    out.so_far = so_far_this_year(today, reading)[viewer.person];
    return out;
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/receptions", &calendar)
        .says("The receptions of some days, of a station or of a deputy: when, where, who, which "
              "slots are free. What the viewer booked is his alone.")
        .open_to_anyone()
        .refuses({"receptions.wrong_days"});
    routes.get("/next_receptions", &next)
        .says("The next reception of each deputy and of each station.")
        .open_to_anyone();
    routes.get("/my_receptions", &mine)
        .says("What the viewer booked; and of a deputy when he receives, and how often this year.")
        .needs_sign_in();
    declare_record(routes);
    declare_roster(routes);
}

} // namespace ztc::views::receptions
