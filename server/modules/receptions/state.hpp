// SPDX-License-Identifier: Apache-2.0
//
// A reception as its events add up.
#pragma once

#include "modules/receptions/events.hpp"

#include <algorithm>
#include <map>

namespace ztc::receptions {

struct Booking {
    std::int64_t slot = 0;
    PersonId person;
    bool live = true;
    bool came = false;
};

struct Reception {
    ReceptionId id; // empty: there is none
    NodeId station;
    ReceptionState state{};
    Date held_on{};
    Span span;
    std::vector<PersonId> deputies;
    std::int64_t slots = 0, slot_minutes = 0;
    Date notice_on{};
    bool noticed = false; // of the day that it has now
    std::string check_in_code;
    std::map<BookingId, Booking> bookings;
    std::map<VisitId, std::optional<PersonId>> visits; // and who came, where that is known
    std::map<PointId, PointState> points;
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }
    Instant begins_at() const { return moment_of(held_on, span.from_minute); }
    std::int64_t minute_of(std::int64_t slot) const
    {
        return span.from_minute + (slot - 1) * slot_minutes;
    }
    bool has_deputy(PersonId const& person) const
    {
        return std::ranges::find(deputies, person) != deputies.end();
    }

    void apply(Planned const& event)
    {
        id = event.reception;
        station = event.station;
        held_on = event.held_on;
        span = {event.from_minute, event.until_minute};
        deputies = event.deputies;
        slots = event.slots;
        slot_minutes = event.slot_minutes;
        notice_on = event.notice_on;
        check_in_code = event.check_in_code;
    }
    void apply(Moved const& event)
    {
        noticed = noticed && held_on == event.held_on;
        held_on = event.held_on;
        span = {event.from_minute, event.until_minute};
        deputies = event.deputies;
        notice_on = event.notice_on;
    }
    void apply(Cancelled const&) { state = ReceptionState::cancelled; }
    void apply(NoticeGiven const&) { noticed = true; }
    void apply(SlotBooked const& event)
    {
        bookings[event.booking] = {.slot = event.slot, .person = event.person};
    }
    void apply(BookingCancelled const& event) { bookings[event.booking].live = false; }
    void apply(VisitorCame const& event)
    {
        visits[event.visit] = event.person;
        if (event.booking) bookings[*event.booking].came = true;
    }
    void apply(PointRecorded const& event) { points[event.point] = PointState::open; }
    void apply(PointAnswered const& event) { points[event.point] = PointState::answered; }
    void apply(PointRaised const& event) { points[event.point] = PointState::raised; }
    void apply(Held const&) { state = ReceptionState::held; }
};

inline Reception fold(std::span<Recorded const> stream)
{
    return folded<Reception, Planned, Moved, Cancelled, NoticeGiven, SlotBooked, BookingCancelled,
                  VisitorCame, PointRecorded, PointAnswered, PointRaised, Held>(stream);
}

} // namespace ztc::receptions
