// SPDX-License-Identifier: Apache-2.0
//
// What the routes of this view share: rows as they are stored, and names. Of this folder alone.
#pragma once

#include "modules/receptions/policy.hpp"
#include "views/receptions/view.hpp"

#include <map>
#include <set>

namespace ztc::views::receptions {

struct Stored {
    ReceptionId reception;
    NodeId station;
    Date held_on;
    std::int64_t from_minute = 0, until_minute = 0, slots = 0, slot_minutes = 0;
    ReceptionState state{};
    std::string check_in_code;
    std::optional<std::string> reason_ref;
    std::optional<std::int64_t> visitors;
    std::optional<std::string> note_ref;

    std::int64_t minute_of(std::int64_t slot) const
    {
        return from_minute + (slot - 1) * slot_minutes;
    }
    bool is_ahead(Instant now) const;
};
Stored read_stored(Row const& row);

struct StoredDeputy {
    ReceptionId reception;
    PersonId deputy;
    std::optional<ztc::receptions::Presence> presence;
    std::optional<PersonId> substitute;
    std::int64_t place = 0; // as they were named
};
StoredDeputy read_deputy(Row const& row);

struct StoredBooking {
    ReceptionId reception;
    BookingId booking;
    std::int64_t slot = 0;
    PersonId person;
    std::optional<std::string> wish_ref;
    bool came = false;
};
StoredBooking read_booking(Row const& row);

struct StoredPoint {
    PointId point;
    ReceptionId reception;
    NodeId station;
    std::optional<PersonId> deputy;
    std::optional<VisitId> visit;
    std::string words_ref;
    Date heard_on;
    ztc::receptions::PointState state{};
    std::optional<std::string> answer_ref;
    std::optional<ztc::receptions::MatterId> matter;
    std::optional<Date> settled_on;
    std::optional<std::string> number;
};
StoredPoint read_point(Row const& row);

/// Each name is looked for once.
class Names {
public:
    explicit Names(Reading& reading) : reading_(reading) {}
    std::string of(std::string const& id);

private:
    Reading& reading_;
    std::map<std::string, std::string> known_;
};

/// The viewer's desk reaches the station, or he is one of the deputies (or stands in for one).
bool may_record(Viewer const& viewer, NodeId const& station,
                std::vector<StoredDeputy> const& deputies);

Line line_of(Stored const& stored, std::vector<StoredDeputy> const& deputies,
             std::vector<StoredBooking> const& bookings, Names& names, Reading& reading);

/// Ten years to either side, and one after the other. Refuses receptions.wrong_days.
Result<> check_days(Date from, Date until, Date today);

/// Receptions of each deputy in the year of that day: held by him, or planned still.
std::map<PersonId, std::int64_t> so_far_this_year(Date day, Reading& reading);

template <class IdType>
std::optional<IdType> optional_id(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return IdType{std::string(row.text(column))};
}

} // namespace ztc::views::receptions
