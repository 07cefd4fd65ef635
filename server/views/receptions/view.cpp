// SPDX-License-Identifier: Apache-2.0
#include "views/receptions/view.hpp"

#include "kernel/enum_of.hpp"
#include "views/receptions/page.hpp"
#include "views/receptions/sql.hpp"

#include "modules/receptions/events.hpp"

#include <algorithm>

namespace ztc::views::receptions {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"receptions", 1, tables, &fold, &declare};
}

namespace {

template <class T>
std::vector<T> of_reception(std::vector<T> const& all, ReceptionId const& reception,
                            std::int64_t T::* order)
{
    std::vector<T> out;
    std::ranges::copy_if(all, std::back_inserter(out),
                         [&](T const& one) { return one.reception == reception; });
    std::ranges::sort(out, {}, order);
    return out;
}

} // namespace

bool Stored::is_ahead(Instant now) const
{
    return state == ReceptionState::planned &&
           now < ztc::receptions::moment_of(held_on, from_minute);
}

Stored read_stored(Row const& row)
{
    return {.reception = {std::string(row.text(0))},
            .station = {std::string(row.text(1))},
            .held_on = row.date(2),
            .from_minute = row.integer(3),
            .until_minute = row.integer(4),
            .slots = row.integer(5),
            .slot_minutes = row.integer(6),
            .state = enum_of<ReceptionState>(row.text(7)),
            .check_in_code = std::string(row.text(8)),
            .reason_ref = row.optional_text(9),
            .visitors = row.optional_integer(10),
            .note_ref = row.optional_text(11)};
}

StoredDeputy read_deputy(Row const& row)
{
    StoredDeputy out{{std::string(row.text(0))},
                     {std::string(row.text(1))},
                     {},
                     optional_id<PersonId>(row, 3),
                     row.integer(4)};
    if (!row.null(2)) out.presence = enum_of<ztc::receptions::Presence>(row.text(2));
    return out;
}

StoredBooking read_booking(Row const& row)
{
    return {{std::string(row.text(0))}, {std::string(row.text(1))}, row.integer(2),
            {std::string(row.text(3))}, row.optional_text(4),       row.yes(5)};
}

StoredPoint read_point(Row const& row)
{
    StoredPoint out{.point = {std::string(row.text(0))},
                    .reception = {std::string(row.text(1))},
                    .station = {std::string(row.text(2))},
                    .deputy = optional_id<PersonId>(row, 3),
                    .visit = optional_id<VisitId>(row, 4),
                    .words_ref = std::string(row.text(5)),
                    .heard_on = row.date(6),
                    .state = enum_of<ztc::receptions::PointState>(row.text(7)),
                    .answer_ref = row.optional_text(8),
                    .matter = optional_id<ztc::receptions::MatterId>(row, 9),
                    .settled_on = {},
                    .number = row.optional_text(11)};
    if (!row.null(10)) out.settled_on = row.date(10);
    return out;
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

bool may_record(Viewer const& viewer, NodeId const& station,
                std::vector<StoredDeputy> const& deputies)
{
    if (viewer.may_at(Right::plan_receptions, station)) return true;
    return viewer.may(Right::hold_receptions) &&
           std::ranges::any_of(deputies, [&](StoredDeputy const& one) {
               return one.deputy == viewer.person || matters::stands_in(viewer, one.deputy);
           });
}

Result<> check_days(Date from, Date until, Date today)
{
    constexpr int farthest = 3660;
    auto const ahead = days_between(today, from);
    if (ahead > farthest || ahead < -farthest) return refuse("receptions.wrong_days", "/from");
    if (until < from) return refuse("receptions.wrong_days", "/until");
    return {};
}

Line line_of(Stored const& stored, std::vector<StoredDeputy> const& deputies,
             std::vector<StoredBooking> const& bookings, Names& names, Reading& reading)
{
    auto const& viewer = reading.viewer();
    Line out{.reception = stored.reception,
             .station = stored.station,
             .station_name = names.of(stored.station.text),
             .held_on = stored.held_on,
             .from_minute = stored.from_minute,
             .until_minute = stored.until_minute,
             .state = stored.state,
             .deputies = {},
             .slots = stored.slots,
             .slot_minutes = stored.slot_minutes,
             .free_slots = {},
             .reason = stored.reason_ref ? reading.open(*stored.reason_ref) : std::nullopt,
             .mine = {},
             .may_record = may_record(viewer, stored.station, deputies)};
    for (auto const& one : deputies)
        out.deputies.push_back({one.deputy, names.of(one.deputy.text)});
    std::set<std::int64_t> taken;
    for (auto const& booking : bookings) {
        taken.insert(booking.slot);
        if (!viewer.signed_in() || booking.person != viewer.person) continue;
        out.mine =
            MyBooking{booking.booking, booking.slot, stored.minute_of(booking.slot), booking.came,
                      booking.wish_ref ? reading.open(*booking.wish_ref) : std::nullopt};
    }
    for (std::int64_t slot = 1; stored.is_ahead(reading.now()) && slot <= stored.slots; ++slot)
        if (!taken.contains(slot)) out.free_slots.push_back(slot);
    return out;
}

std::vector<Line> lines_between(Date from, Date until, std::optional<NodeId> const& station,
                                Reading& reading)
{
    auto& from_tables = reading.tables();
    auto const& congress = reading.congress();
    auto const deputies = from_tables.rows(deputies_between, read_deputy, congress, from, until);
    auto const bookings = from_tables.rows(bookings_between, read_booking, congress, from, until);
    Names names(reading);
    std::vector<Line> lines;
    for (auto const& stored : from_tables.rows(list_receptions, read_stored, congress, from, until))
        if (!station || stored.station == *station)
            lines.push_back(line_of(
                stored, of_reception(deputies, stored.reception, &StoredDeputy::place),
                of_reception(bookings, stored.reception, &StoredBooking::slot), names, reading));
    return lines;
}

std::optional<std::string> station_name(NodeId const& station, Reading& reading)
{
    bool const is_station = reading.tables().any(find_station, reading.congress(), station);
    if (!is_station) return std::nullopt;
    return Names(reading).of(station.text);
}

std::vector<DueNotice> due_notices(Tables& from, Date today)
{
    return from.rows(
        list_due_notices,
        [](Row const& row) {
            return DueNotice{std::string(row.text(0)), {std::string(row.text(1))}, row.date(2)};
        },
        today);
}

} // namespace ztc::views::receptions
