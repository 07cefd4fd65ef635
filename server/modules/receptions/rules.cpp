// SPDX-License-Identifier: Apache-2.0
#include "modules/receptions/rules.hpp"

#include <set>

namespace ztc::receptions::rules {

namespace {

constexpr std::int64_t minutes_of_a_day = 24 * 60;

bool is_within_a_day(Span span)
{
    return span.from_minute >= 0 && span.from_minute < span.until_minute &&
           span.until_minute <= minutes_of_a_day;
}

/// Its record is open, and the day has come.
Result<> is_on(Reception const& reception, Date today)
{
    if (reception.state == ReceptionState::cancelled) return refuse("receptions.is_cancelled");
    if (reception.state == ReceptionState::held) return refuse("receptions.is_held");
    if (today < reception.held_on) return refuse("receptions.not_yet");
    return {};
}

Booking const* live_booking(Reception const& reception, BookingId const& booking)
{
    auto const found = reception.bookings.find(booking);
    bool const live = found != reception.bookings.end() && found->second.live;
    return live ? &found->second : nullptr;
}

Result<> check_substitute(Reception const& reception, Attendance const& one)
{
    bool const wanted = one.presence == Presence::substituted;
    bool const named = one.substitute && !one.substitute->empty();
    if (wanted != named || (named && reception.has_deputy(*one.substitute)))
        return refuse("receptions.substitute_missing", "/attendance");
    return {};
}

} // namespace

Relation relation(Reception const& reception, Actor const& actor)
{
    Relation out;
    if (actor.may_at(Right::plan_receptions, reception.station)) {
        out.desk = true;
        out.in_place_of = actor.in_place_of(Right::plan_receptions, reception.station);
    }
    if (!actor.may(Right::hold_receptions)) return out;
    if (reception.has_deputy(actor.person)) {
        out.deputy = true;
        out.in_place_of = {};
        return out;
    }
    for (auto const& deputy : reception.deputies)
        if (matters::stands_in(actor, deputy)) {
            out.deputy = true;
            if (!out.desk) out.in_place_of = deputy;
        }
    return out;
}

Result<> may_plan(Reception const& reception, Relation const& how)
{
    if (!reception.known()) return refuse("receptions.unknown", "/reception");
    if (!how.desk) return refuse("receptions.not_yours");
    return {};
}

Result<> may_record(Reception const& reception, Relation const& how)
{
    if (!reception.known()) return refuse("receptions.unknown", "/reception");
    if (!how.desk && !how.deputy) return refuse("receptions.not_yours");
    return {};
}

Result<> check_day(Date held_on, ReceptionPolicy const& policy, Calendar const& calendar,
                   Date today)
{
    auto const ahead = days_between(today, held_on);
    if (ahead < policy.notice_days) return refuse("receptions.too_soon", "/held_on");
    if (ahead > 366) return refuse("receptions.too_far", "/held_on");
    if (is_holiday(calendar, held_on)) return refuse("receptions.on_a_holiday", "/held_on");
    return {};
}

Result<> check_deputies(std::vector<PersonId> const& deputies)
{
    std::set<PersonId> const each(deputies.begin(), deputies.end());
    if (deputies.empty() || deputies.size() > deputies_at_most || each.size() != deputies.size())
        return refuse("receptions.no_deputies", "/deputies");
    return {};
}

Result<std::int64_t> slots_in(Span span, ReceptionPolicy const& policy)
{
    if (!is_within_a_day(span)) return refuse("receptions.wrong_hours", "/from_minute");
    auto const room = (span.until_minute - span.from_minute) / policy.slot_minutes;
    if (room < 1) return refuse("receptions.too_short", "/until_minute");
    return std::min(room, policy.slots);
}

Result<> check_span(Span span, Reception const& reception)
{
    if (!is_within_a_day(span)) return refuse("receptions.wrong_hours", "/from_minute");
    if (span.until_minute - span.from_minute < reception.slots * reception.slot_minutes)
        return refuse("receptions.too_short", "/until_minute");
    return {};
}

Date notice_on(Date held_on, ReceptionPolicy const& policy, Date today)
{
    return std::max(today, add_days(held_on, -static_cast<int>(policy.notice_days)));
}

Result<> is_ahead(Reception const& reception, Instant now)
{
    if (reception.state == ReceptionState::cancelled) return refuse("receptions.is_cancelled");
    if (reception.state == ReceptionState::held) return refuse("receptions.is_held");
    if (now >= reception.begins_at()) return refuse("receptions.has_begun");
    return {};
}

Result<> book(Reception const& reception, std::int64_t slot, PersonId const& person, Instant now)
{
    if (!reception.known()) return refuse("receptions.unknown", "/reception");
    CHECK(is_ahead(reception, now));
    if (slot < 1 || slot > reception.slots) return refuse("receptions.no_such_slot", "/slot");
    for (auto const& [id, booking] : reception.bookings) {
        if (!booking.live) continue;
        if (booking.person == person) return refuse("receptions.already_booked");
        if (booking.slot == slot) return refuse("receptions.slot_taken", "/slot");
    }
    return {};
}

Result<> cancel_booking(Reception const& reception, BookingId const& booking, Relation const& how,
                        PersonId const& by)
{
    if (!reception.known()) return refuse("receptions.unknown", "/reception");
    auto const* found = live_booking(reception, booking);
    if (!found || (!how.desk && found->person != by))
        return refuse("receptions.unknown_booking", "/booking");
    if (found->came) return refuse("receptions.already_came");
    return {};
}

std::optional<BookingId> booking_of(Reception const& reception, PersonId const& person)
{
    for (auto const& [id, booking] : reception.bookings)
        if (!person.empty() && booking.live && !booking.came && booking.person == person) return id;
    return std::nullopt;
}

Result<> check_in(Reception const& reception, std::string const& code, PersonId const& by,
                  Date today)
{
    if (!reception.known() || reception.check_in_code != code)
        return refuse("receptions.wrong_code", "/code");
    CHECK(is_on(reception, today));
    if (today != reception.held_on) return refuse("receptions.not_today");
    if (reception.visits.size() >= visitors_at_most) return refuse("receptions.too_many_visitors");
    for (auto const& [visit, person] : reception.visits)
        if (person && *person == by) return refuse("receptions.already_came");
    return {};
}

Result<> receive(Reception const& reception, std::optional<BookingId> const& booking, Date today)
{
    CHECK(is_on(reception, today));
    if (reception.visits.size() >= visitors_at_most) return refuse("receptions.too_many_visitors");
    if (!booking) return {};
    auto const* found = live_booking(reception, *booking);
    if (!found) return refuse("receptions.unknown_booking", "/booking");
    if (found->came) return refuse("receptions.already_came", "/booking");
    return {};
}

Result<> record_point(Reception const& reception, RecordPoint const& command, Date today)
{
    CHECK(is_on(reception, today));
    if (command.visit && !reception.visits.contains(*command.visit))
        return refuse("receptions.unknown_visit", "/visit");
    if (command.deputy && !reception.has_deputy(*command.deputy))
        return refuse("receptions.not_a_deputy", "/deputy");
    return {};
}

Result<> settle(Reception const& reception, PointId const& point)
{
    auto const found = reception.points.find(point);
    if (found == reception.points.end()) return refuse("receptions.unknown_point", "/point");
    if (found->second != PointState::open) return refuse("receptions.already_settled", "/point");
    return {};
}

Result<> close(Reception const& reception, Close const& command, Date today)
{
    CHECK(is_on(reception, today));
    std::set<PersonId> said;
    for (auto const& one : command.attendance) {
        if (!reception.has_deputy(one.deputy) || !said.insert(one.deputy).second)
            return refuse("receptions.attendance_incomplete", "/attendance");
        CHECK(check_substitute(reception, one));
    }
    if (said.size() != reception.deputies.size())
        return refuse("receptions.attendance_incomplete", "/attendance");
    auto const came = static_cast<std::int64_t>(reception.visits.size());
    if (command.visitors < came || command.visitors > 1000)
        return refuse("receptions.wrong_count", "/visitors");
    return {};
}

} // namespace ztc::receptions::rules
