// SPDX-License-Identifier: Apache-2.0
//
// The record of a reception, for its desk and its deputies: who booked, who came, what was said and
// what became of it. Names of visitors are masked; what the desk reads of them goes on record.
#include "views/receptions/page.hpp"

#include "kernel/masking.hpp"
#include "kernel/routes.hpp"
#include "views/receptions/sql.hpp"

#include <boost/describe/enum_from_string.hpp>

#include <algorithm>

namespace ztc::views::receptions {

namespace {

using ztc::receptions::Arrival;
using ztc::receptions::PointState;
using ztc::receptions::Presence;

struct RecordQuery {
    ReceptionId reception;
};
BOOST_DESCRIBE_STRUCT(RecordQuery, (), (reception))

struct BookedLine {
    BookingId booking;
    std::int64_t slot = 0, at_minute = 0;
    std::string name; // masked; empty when none is known
    std::optional<std::string> wish;
    bool came = false;
};
BOOST_DESCRIBE_STRUCT(BookedLine, (), (booking, slot, at_minute, name, wish, came))

struct VisitLine {
    VisitId visit;
    Instant came_at;
    Arrival arrival{};
    std::string name;
    std::optional<std::string> wish;
};
BOOST_DESCRIBE_STRUCT(VisitLine, (), (visit, came_at, arrival, name, wish))

struct PointLine {
    PointId point;
    std::optional<VisitId> visit;
    std::optional<Who> deputy;
    std::string words;
    PointState state{};
    std::optional<std::string> answer;
    std::optional<ztc::receptions::MatterId> matter;
    std::optional<std::string> number;
    std::optional<Date> settled_on;
};
BOOST_DESCRIBE_STRUCT(PointLine, (),
                      (point, visit, deputy, words, state, answer, matter, number, settled_on))

struct AttendanceLine {
    Who deputy;
    std::optional<Presence> presence;
    std::optional<Who> substitute;
};
BOOST_DESCRIBE_STRUCT(AttendanceLine, (), (deputy, presence, substitute))

struct Record {
    Line line;
    std::string check_in_code;
    std::vector<BookedLine> bookings;
    std::vector<VisitLine> visits;
    std::vector<PointLine> points;
    std::vector<AttendanceLine> attendance;
    std::optional<std::int64_t> visitors;
    std::optional<std::string> note;
    bool may_plan = false; // cancel, move, book for somebody, raise a point
};
BOOST_DESCRIBE_STRUCT(Record, (),
                      (line, check_in_code, bookings, visits, points, attendance, visitors, note,
                       may_plan))

/// Fills in the record; remembers whose words and masked names it showed.
class Filling {
public:
    Filling(Stored const& stored, Reading& reading)
        : stored_(stored), reading_(reading), names_(reading)
    {}

    Record record(std::vector<StoredDeputy> const& deputies,
                  std::vector<StoredBooking> const& bookings)
    {
        Record out{.line = line_of(stored_, deputies, bookings, names_, reading_),
                   .check_in_code = stored_.check_in_code,
                   .bookings = {},
                   .visits = visits(),
                   .points = points(),
                   .attendance = {},
                   .visitors = stored_.visitors,
                   .note = opened(stored_.note_ref),
                   .may_plan = reading_.viewer().may_at(Right::plan_receptions, stored_.station)};
        for (auto const& one : bookings)
            out.bookings.push_back({one.booking, one.slot, stored_.minute_of(one.slot),
                                    masked(one.person), opened(one.wish_ref), one.came});
        for (auto const& one : deputies)
            out.attendance.push_back({who(one.deputy), one.presence, who_if(one.substitute)});
        for (auto const& person : seen_)
            reading_.looked({.surface = Surface::page, .seen = Seen::masked, .about = person});
        return out;
    }

private:
    std::optional<std::string> opened(std::optional<std::string> const& ref)
    {
        return ref ? reading_.open(*ref) : std::nullopt;
    }
    std::string masked(PersonId const& person)
    {
        if (person != reading_.viewer().person) seen_.insert(person);
        auto const name = names_.of(person.text);
        return ztc::masked(name, {name});
    }
    Who who(PersonId const& person) { return {person, names_.of(person.text)}; }
    std::optional<Who> who_if(std::optional<PersonId> const& person)
    {
        return person ? std::optional(who(*person)) : std::nullopt;
    }

    struct StoredVisit {
        VisitLine line; // without its words
        std::optional<PersonId> person;
        std::optional<std::string> wish_ref;
    };
    static StoredVisit read_visit(Row const& row)
    {
        StoredVisit out{.line = {.visit = {std::string(row.text(0))},
                                 .came_at = row.instant(1),
                                 .arrival = {},
                                 .name = {},
                                 .wish = {}},
                        .person = optional_id<PersonId>(row, 4),
                        .wish_ref = row.optional_text(5)};
        ZTC_ENSURE(
            boost::describe::enum_from_string(std::string(row.text(2)).c_str(), out.line.arrival));
        return out;
    }
    std::vector<VisitLine> visits()
    {
        std::vector<VisitLine> out;
        for (auto& one : reading_.tables().rows(visits_of, read_visit, reading_.congress(),
                                                stored_.reception)) {
            one.line.wish = opened(one.wish_ref);
            if (one.person) one.line.name = masked(*one.person);
            out.push_back(std::move(one.line));
        }
        return out;
    }

    std::vector<PointLine> points()
    {
        std::vector<PointLine> out;
        for (auto const& one :
             reading_.tables().rows(points_of, read_point, reading_.congress(), stored_.reception))
            out.push_back({.point = one.point,
                           .visit = one.visit,
                           .deputy = who_if(one.deputy),
                           .words = reading_.open(one.words_ref).value_or(""),
                           .state = one.state,
                           .answer = opened(one.answer_ref),
                           .matter = one.matter,
                           .number = one.number,
                           .settled_on = one.settled_on});
        return out;
    }

    Stored const& stored_;
    Reading& reading_;
    Names names_;
    std::set<PersonId> seen_;
};

Result<Record> record_of(RecordQuery const& query, Reading& reading)
{
    auto& from_tables = reading.tables();
    auto const stored =
        from_tables.one(find_reception, read_stored, reading.congress(), query.reception);
    if (!stored) return refuse("receptions.unknown", "/reception");
    auto const deputies =
        from_tables.rows(deputies_of, read_deputy, reading.congress(), query.reception);
    if (!may_record(reading.viewer(), stored->station, deputies))
        return refuse("receptions.not_yours");
    auto const bookings =
        from_tables.rows(bookings_of, read_booking, reading.congress(), query.reception);
    return Filling(*stored, reading).record(deputies, bookings);
}

// ---- what nobody answered yet ------------------------------------------------------------------

struct UnansweredQuery {
    std::optional<std::int64_t> days; // open at least so long; left out: as the policy says
};
BOOST_DESCRIBE_STRUCT(UnansweredQuery, (), (days))

struct Unanswered {
    ReceptionId reception;
    PointId point;
    NodeId station;
    std::string station_name;
    std::optional<Who> deputy;
    std::string words;
    Date heard_on;
    std::int64_t days_open = 0;
};
BOOST_DESCRIBE_STRUCT(Unanswered, (),
                      (reception, point, station, station_name, deputy, words, heard_on, days_open))

struct UnansweredList {
    std::int64_t days = 0;
    std::vector<Unanswered> items; // the oldest first
};
BOOST_DESCRIBE_STRUCT(UnansweredList, (), (days, items))

Result<UnansweredList> unanswered(UnansweredQuery const& query, Reading& reading)
{
    auto const& viewer = reading.viewer();
    if (!viewer.may(Right::plan_receptions) && !viewer.may(Right::hold_receptions))
        return refuse("access.denied");
    UnansweredList out;
    auto const policy = policy_of<ztc::receptions::ReceptionPolicy>(reading);
    out.days = std::clamp<std::int64_t>(query.days.value_or(policy.unanswered_days), 0, 3660);
    auto const heard_until = add_days(reading.today(), -static_cast<int>(out.days));
    Names names(reading);
    for (auto const& one :
         reading.tables().rows(open_points, read_point, reading.congress(), heard_until)) {
        bool const his =
            one.deputy && (*one.deputy == viewer.person || matters::stands_in(viewer, *one.deputy));
        if (!his && !viewer.may_at(Right::plan_receptions, one.station)) continue;
        Unanswered item{.reception = one.reception,
                        .point = one.point,
                        .station = one.station,
                        .station_name = names.of(one.station.text),
                        .deputy = {},
                        .words = reading.open(one.words_ref).value_or(""),
                        .heard_on = one.heard_on,
                        .days_open = days_between(one.heard_on, reading.today())};
        if (one.deputy) item.deputy = Who{*one.deputy, names.of(one.deputy->text)};
        out.items.push_back(std::move(item));
    }
    return out;
}

} // namespace

void declare_record(Routes& routes)
{
    routes.get("/receptions/{reception}", &record_of)
        .says("The record of a reception for its desk and its deputies: bookings, visitors, "
              "points, attendance.")
        .needs_sign_in()
        .refuses({"receptions.unknown", "receptions.not_yours"});
    routes.get("/unanswered_points", &unanswered)
        .says("Points that were neither answered nor raised after so many days, the oldest first: "
              "of the viewer's stations, or his own.")
        .needs_sign_in()
        .refuses({"access.denied"});
}

} // namespace ztc::views::receptions
