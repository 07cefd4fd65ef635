// SPDX-License-Identifier: Apache-2.0
//
// Who may, and whether it may be done. Pure: state, command and moment in, an answer or a refusal
// out.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "kernel/working_day.hpp"
#include "modules/receptions/commands.hpp"
#include "modules/receptions/policy.hpp"
#include "modules/receptions/state.hpp"

namespace ztc::receptions::rules {

inline constexpr std::size_t rows_at_most = 100, deputies_at_most = 5, visitors_at_most = 200;

/// How somebody stands to a reception, and in whose place.
struct Relation {
    bool desk = false;   // plans at its station
    bool deputy = false; // receives there, or stands in for one who does
    std::optional<PersonId> in_place_of = {};
};
Relation relation(Reception const& reception, Actor const& actor);
/// Refuses receptions.unknown, receptions.not_yours.
Result<> may_plan(Reception const& reception, Relation const& how);
Result<> may_record(Reception const& reception, Relation const& how);

// ---- planning ----------------------------------------------------------------------------------

/// No public holiday, and time enough for the notice. Weekends are for the station to say.
Result<> check_day(Date held_on, ReceptionPolicy const& policy, Calendar const& calendar,
                   Date today);
Result<> check_deputies(std::vector<PersonId> const& deputies);
/// As many slots as the policy wants, or as find room. Refuses receptions.wrong_hours, too_short.
Result<std::int64_t> slots_in(Span span, ReceptionPolicy const& policy);
/// Room for the slots that it has.
Result<> check_span(Span span, Reception const& reception);
/// So many days before, and not before today.
Date notice_on(Date held_on, ReceptionPolicy const& policy, Date today);

/// Neither cancelled nor held nor begun.
Result<> is_ahead(Reception const& reception, Instant now);

// ---- booking and coming ------------------------------------------------------------------------

Result<> book(Reception const& reception, std::int64_t slot, PersonId const& person, Instant now);
/// By whoever booked, or the desk; not after he came.
Result<> cancel_booking(Reception const& reception, BookingId const& booking, Relation const& how,
                        PersonId const& by);
/// Its booking there, if he has one that he has not come for.
std::optional<BookingId> booking_of(Reception const& reception, PersonId const& person);
Result<> check_in(Reception const& reception, std::string const& code, PersonId const& by,
                  Date today);
Result<> receive(Reception const& reception, std::optional<BookingId> const& booking, Date today);

// ---- the record --------------------------------------------------------------------------------

Result<> record_point(Reception const& reception, RecordPoint const& command, Date today);
/// Answering or raising it: once.
Result<> settle(Reception const& reception, PointId const& point);
Result<> close(Reception const& reception, Close const& command, Date today);

} // namespace ztc::receptions::rules
