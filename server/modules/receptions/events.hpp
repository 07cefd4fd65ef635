// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to a reception; one running stream for each, "receptions/<id>". This
// file only grows. Ids, days and decisions only: what a visitor wishes and what was said are texts
// of the vault, under the visitor's key where it is known who he is. Slots, their length and the
// day of the notice are frozen here, whatever the policy says later. What feeds points, record and
// bulletin (deputy, station, day) stands in the event itself.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "modules/receptions/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::receptions {

inline std::string stream_of(ReceptionId const& reception)
{
    return "receptions/" + reception.text;
}

/// The moment of a minute of that day.
constexpr Instant moment_of(Date day, std::int64_t minute)
{
    return {start_of(day).ms + minute * 60'000};
}

struct Planned {
    static constexpr auto type = "receptions.planned";
    static constexpr std::string_view on_notice_board[] = {"station", "held_on", "from_minute",
                                                           "until_minute"};
    ReceptionId reception;
    NodeId station;
    std::vector<NodeId> within; // from the congress down to the station
    Date held_on;
    std::int64_t from_minute; // after midnight
    std::int64_t until_minute;
    std::vector<PersonId> deputies;
    std::int64_t slots;
    std::int64_t slot_minutes;
    Date notice_on;            // on that day the deputies are told
    std::string check_in_code; // stands in the code that hangs at the station on the day
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(Planned, (),
                      (reception, station, within, held_on, from_minute, until_minute, deputies,
                       slots, slot_minutes, notice_on, check_in_code, policy_version))

/// Another day, hour or deputy. The slots stay, and so do the bookings.
struct Moved {
    static constexpr auto type = "receptions.moved";
    static constexpr std::string_view on_notice_board[] = {"held_on", "from_minute",
                                                           "until_minute"};
    ReceptionId reception;
    Date held_on;
    std::int64_t from_minute;
    std::int64_t until_minute;
    std::vector<PersonId> deputies;
    TextRef reason;
    Date notice_on;
    Date was_on;
    std::vector<PersonId> were_deputies;
    bool told = false; // the deputies had had their notice of what it was before
};
BOOST_DESCRIBE_STRUCT(Moved, (),
                      (reception, held_on, from_minute, until_minute, deputies, reason, notice_on,
                       was_on, were_deputies, told))

struct Cancelled {
    static constexpr auto type = "receptions.cancelled";
    static constexpr std::string_view on_notice_board[] = {"held_on", "cancelled_on"};
    ReceptionId reception;
    NodeId station;
    Date held_on;
    TextRef reason;
    Date cancelled_on;
    bool told = false;
};
BOOST_DESCRIBE_STRUCT(Cancelled, (), (reception, station, held_on, reason, cancelled_on, told))

/// The calendar says so: once for each day that a reception has.
struct NoticeGiven {
    static constexpr auto type = "receptions.notice_given";
    static constexpr std::string_view on_notice_board[] = {"held_on", "given_on"};
    ReceptionId reception;
    Date held_on;
    Date given_on;
};
BOOST_DESCRIBE_STRUCT(NoticeGiven, (), (reception, held_on, given_on))

struct SlotBooked {
    static constexpr auto type = "receptions.slot_booked";
    static constexpr std::string_view on_notice_board[] = {"booked_on"};
    ReceptionId reception;
    BookingId booking;
    std::int64_t slot; // 1: the first
    PersonId person;
    std::optional<TextRef> wish;
    Date booked_on;
};
BOOST_DESCRIBE_STRUCT(SlotBooked, (), (reception, booking, slot, person, wish, booked_on))

struct BookingCancelled {
    static constexpr auto type = "receptions.booking_cancelled";
    static constexpr std::string_view on_notice_board[] = {"cancelled_on"};
    ReceptionId reception;
    BookingId booking;
    Date cancelled_on;
};
BOOST_DESCRIBE_STRUCT(BookingCancelled, (), (reception, booking, cancelled_on))

/// Somebody came. Nobody is asked who he is.
struct VisitorCame {
    static constexpr auto type = "receptions.visitor_came";
    static constexpr std::string_view on_notice_board[] = {"came_on"};
    ReceptionId reception;
    VisitId visit;
    Arrival arrival;
    std::optional<BookingId> booking;
    std::optional<PersonId> person; // only where it is known: booked, or signed in
    std::optional<TextRef> wish;
    Date came_on;
};
BOOST_DESCRIBE_STRUCT(VisitorCame, (), (reception, visit, arrival, booking, person, wish, came_on))

/// What a visitor said to a deputy. Open until it is answered or raised.
struct PointRecorded {
    static constexpr auto type = "receptions.point_recorded";
    static constexpr std::string_view on_notice_board[] = {"heard_on"};
    ReceptionId reception;
    PointId point;
    NodeId station;
    std::optional<PersonId> deputy; // who heard it
    std::optional<VisitId> visit;
    TextRef words;
    Date heard_on;
};
BOOST_DESCRIBE_STRUCT(PointRecorded, (),
                      (reception, point, station, deputy, visit, words, heard_on))

struct PointAnswered {
    static constexpr auto type = "receptions.point_answered";
    static constexpr std::string_view on_notice_board[] = {"answered_on"};
    ReceptionId reception;
    PointId point;
    TextRef answer;
    Date answered_on;
};
BOOST_DESCRIBE_STRUCT(PointAnswered, (), (reception, point, answer, answered_on))

/// It became a matter, which goes its own way from here.
struct PointRaised {
    static constexpr auto type = "receptions.point_raised";
    static constexpr std::string_view on_notice_board[] = {"raised_on"};
    ReceptionId reception;
    PointId point;
    MatterId matter;
    Date raised_on;
};
BOOST_DESCRIBE_STRUCT(PointRaised, (), (reception, point, matter, raised_on))

/// The record is closed: who was there, and how many came.
struct Held {
    static constexpr auto type = "receptions.held";
    static constexpr std::string_view on_notice_board[] = {"station", "held_on", "visitors"};
    ReceptionId reception;
    NodeId station;
    Date held_on;
    std::vector<Attendance> attendance;
    std::int64_t visitors;
    std::optional<TextRef> note;
    Date closed_on;
};
BOOST_DESCRIBE_STRUCT(Held, (),
                      (reception, station, held_on, attendance, visitors, note, closed_on))

} // namespace ztc::receptions
