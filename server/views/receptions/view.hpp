// SPDX-License-Identifier: Apache-2.0
//
// Receptions as they can be read: the calendar that everybody sees, the record of the desk and the
// deputies, what is still unanswered, and the proposal of the roster.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/receptions/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::receptions {

View view();

using ztc::receptions::BookingId;
using ztc::receptions::PointId;
using ztc::receptions::ReceptionId;
using ztc::receptions::ReceptionState;
using ztc::receptions::VisitId;

/// A deputy by name (代表法 58).
struct Who {
    PersonId person;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Who, (), (person, name))

/// The viewer's own.
struct MyBooking {
    BookingId booking;
    std::int64_t slot = 0;
    std::int64_t at_minute = 0;
    bool came = false;
    std::optional<std::string> wish;
};
BOOST_DESCRIBE_STRUCT(MyBooking, (), (booking, slot, at_minute, came, wish))

/// What anybody sees of a reception: never who booked.
struct Line {
    ReceptionId reception;
    NodeId station;
    std::string station_name;
    Date held_on;
    std::int64_t from_minute = 0, until_minute = 0; // after midnight
    ReceptionState state{};
    std::vector<Who> deputies;
    std::int64_t slots = 0, slot_minutes = 0;
    std::vector<std::int64_t> free_slots; // none of one that is cancelled, held or has begun
    std::optional<std::string> reason;    // why it was moved or cancelled
    std::optional<MyBooking> mine;
    bool may_record = false; // the viewer's desk, or his own
};
BOOST_DESCRIBE_STRUCT(Line, (),
                      (reception, station, station_name, held_on, from_minute, until_minute, state,
                       deputies, slots, slot_minutes, free_slots, reason, mine, may_record))

/// By day and hour; at one station only, where one is named.
std::vector<Line> lines_between(Date from, Date until, std::optional<NodeId> const& station,
                                Reading& reading);

/// The name of a station, of whatever congress the viewer looks at; nothing when there is none.
std::optional<std::string> station_name(NodeId const& station, Reading& reading);

/// Whose deputies are to be told; over all congresses.
struct DueNotice {
    std::string congress;
    ReceptionId reception;
    Date held_on;
};
std::vector<DueNotice> due_notices(Tables& from, Date today);

} // namespace ztc::views::receptions
