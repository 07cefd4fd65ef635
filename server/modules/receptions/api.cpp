// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/receptions/service.hpp"

namespace ztc::receptions {

namespace {

void declare_planning(Routes& routes)
{
    routes.post("/receptions/plan", &plan)
        .says("Plan receptions, all of them or none; what is wrong with a row is said at its "
              "place.")
        .needs(Right::plan_receptions)
        .refuses({"receptions.nothing_planned", "receptions.plan_has_faults"});
    routes.post("/receptions/move", &move)
        .says("Give a reception another day, hour or deputy. Slots and bookings stay, and whoever "
              "booked is told.")
        .needs(Right::plan_receptions)
        .refuses({"receptions.unknown", "receptions.not_yours", "receptions.is_cancelled",
                  "receptions.is_held", "receptions.has_begun", "receptions.wrong_hours",
                  "receptions.too_short", "receptions.unknown_station", "receptions.too_soon",
                  "receptions.too_far", "receptions.on_a_holiday", "receptions.no_deputies",
                  "receptions.not_a_deputy", "receptions.deputy_away", "receptions.deputy_taken",
                  "receptions.station_taken"});
    routes.post("/receptions/cancel", &cancel)
        .says("Cancel a reception and say why; whoever booked is told.")
        .needs(Right::plan_receptions)
        .refuses({"receptions.unknown", "receptions.not_yours", "receptions.is_cancelled",
                  "receptions.is_held", "receptions.has_begun"});
}

void declare_booking(Routes& routes)
{
    routes.post("/receptions/book", &book)
        .says("Book a slot for oneself, one of each reception, until it begins.")
        .needs(Right::book_receptions)
        .refuses({"receptions.unknown", "receptions.is_cancelled", "receptions.is_held",
                  "receptions.has_begun", "receptions.no_such_slot", "receptions.slot_taken",
                  "receptions.already_booked"});
    routes.post("/receptions/book_for", &book_for)
        .says("Book a slot for somebody at the desk or on the phone.")
        .needs(Right::plan_receptions)
        .refuses({"receptions.unknown", "receptions.not_yours", "receptions.unknown_person",
                  "receptions.is_cancelled", "receptions.is_held", "receptions.has_begun",
                  "receptions.no_such_slot", "receptions.slot_taken", "receptions.already_booked"});
    routes.post("/receptions/cancel_booking", &cancel_booking)
        .says("Give a slot back: whoever booked it, or the desk.")
        .needs_sign_in()
        .refuses({"receptions.unknown", "receptions.unknown_booking", "receptions.already_came"});
    routes.post("/receptions/check_in", &check_in)
        .says("Check in by the code that hangs at the station on the day. Nobody is asked who he "
              "is; whoever is signed in and has booked is known by that.")
        .open_to_anyone()
        .refuses({"receptions.wrong_code", "receptions.is_cancelled", "receptions.is_held",
                  "receptions.not_yet", "receptions.not_today", "receptions.already_came",
                  "receptions.too_many_visitors"});
}

void declare_record(Routes& routes)
{
    routes.post("/receptions/receive", &receive)
        .says("Write down that a visitor came, booked or not.")
        .needs_sign_in()
        .refuses({"receptions.unknown", "receptions.not_yours", "receptions.is_cancelled",
                  "receptions.is_held", "receptions.not_yet", "receptions.unknown_booking",
                  "receptions.already_came", "receptions.too_many_visitors"});
    routes.post("/receptions/record_point", &record_point)
        .says("Write down what a visitor said, with the answer when one was given there. Without "
              "an answer it stays open.")
        .needs_sign_in()
        .refuses({"receptions.unknown", "receptions.not_yours", "receptions.is_cancelled",
                  "receptions.is_held", "receptions.not_yet", "receptions.unknown_visit",
                  "receptions.not_a_deputy"});
    routes.post("/receptions/answer_point", &answer_point)
        .says("Write down the answer to a point that was left open.")
        .needs_sign_in()
        .refuses({"receptions.unknown", "receptions.not_yours", "receptions.unknown_point",
                  "receptions.already_settled"});
    routes.post("/receptions/raise_point", &raise_point)
        .says("Make a matter of a point, as one enters what somebody says at the station; the "
              "matter names the reception.")
        .needs(Right::plan_receptions)
        .refuses({"receptions.unknown", "receptions.not_yours", "receptions.unknown_point",
                  "receptions.already_settled", "matters.unknown_category",
                  "matters.unknown_notice", "matters.unknown_community", "matters.unknown_person",
                  "people.unknown_wording", "people.outdated_wording"});
    routes.post("/receptions/close", &close)
        .says("Close the record: which deputies were there, and how many came.")
        .needs_sign_in()
        .refuses({"receptions.unknown", "receptions.not_yours", "receptions.is_cancelled",
                  "receptions.is_held", "receptions.not_yet", "receptions.attendance_incomplete",
                  "receptions.substitute_missing", "receptions.wrong_count"});
}

} // namespace

void declare(Routes& routes)
{
    declare_planning(routes);
    declare_booking(routes);
    declare_record(routes);
}

} // namespace ztc::receptions
