// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/talks/service.hpp"

namespace ztc::talks {

namespace {

void declare_calling(Routes& routes)
{
    routes.post("/talks/begin_series", &begin_series)
        .says("Begin a series of talks at a station, every so many days.")
        .needs(Right::plan_receptions)
        .refuses({"talks.unknown_station", "talks.wrong_days"});
    routes.post("/talks/call", &call)
        .says("Call the next talk of a series: day, theme, units and deputies. What was left open "
              "before is on its list by itself.")
        .needs(Right::plan_receptions)
        .refuses({"talks.unknown", "talks.not_yours", "talks.one_is_called", "talks.wrong_day",
                  "talks.wrong_hour", "talks.no_units", "talks.no_deputies",
                  "talks.unknown_station", "talks.unknown_unit", "talks.not_a_deputy"});
    routes.post("/talks/cancel", &cancel)
        .says("Cancel a talk and say why.")
        .needs(Right::plan_receptions)
        .refuses({"talks.unknown", "talks.not_yours", "talks.unknown_talk", "talks.is_cancelled",
                  "talks.is_held"});
}

void declare_record(Routes& routes)
{
    routes.post("/talks/add_topic", &add_topic)
        .says("Add a topic to a talk, of a matter or free.")
        .needs(Right::plan_receptions)
        .refuses({"talks.unknown", "talks.not_yours", "talks.unknown_talk", "talks.is_cancelled",
                  "talks.is_held", "talks.too_many", "talks.unknown_matter"});
    routes.post("/talks/conclude_topic", &conclude_topic)
        .says("Write down what came of a topic.")
        .needs(Right::plan_receptions)
        .refuses({"talks.unknown", "talks.not_yours", "talks.unknown_talk", "talks.is_cancelled",
                  "talks.is_held", "talks.not_yet", "talks.unknown_topic"});
    routes.post("/talks/agree_action", &agree_action)
        .says("Write down who of the invited units does what, until when.")
        .needs(Right::plan_receptions)
        .refuses({"talks.unknown", "talks.not_yours", "talks.unknown_talk", "talks.is_cancelled",
                  "talks.is_held", "talks.not_yet", "talks.not_invited", "talks.wrong_day",
                  "talks.too_many"});
    routes.post("/talks/finish_action", &finish_action)
        .says("Write down that an action is done; it is carried over no more.")
        .needs(Right::plan_receptions)
        .refuses(
            {"talks.unknown", "talks.not_yours", "talks.unknown_action", "talks.already_done"});
    routes.post("/talks/close", &close)
        .says("Close the record: which units and deputies were there, each once. What is open is "
              "carried over.")
        .needs(Right::plan_receptions)
        .refuses({"talks.unknown", "talks.not_yours", "talks.unknown_talk", "talks.is_cancelled",
                  "talks.is_held", "talks.not_yet", "talks.attendance_incomplete"});
}

void declare_minutes(Routes& routes)
{
    routes.post("/talks/propose_minutes", &propose_minutes)
        .says("Lay the minutes before the director.")
        .needs(Right::plan_receptions)
        .refuses({"talks.unknown", "talks.not_yours", "talks.unknown_talk", "talks.not_held",
                  "talks.already_proposed"});
    routes.post("/talks/approve_minutes", &approve_minutes)
        .says("Approve the minutes: everybody can read them.")
        .needs(Right::approve_activities)
        .refuses({"talks.unknown", "talks.not_yours", "talks.unknown_talk", "talks.not_held",
                  "talks.nothing_proposed", "talks.second_person"});
    routes.post("/talks/return_minutes", &return_minutes)
        .says("Give the minutes back, with a reason.")
        .needs(Right::approve_activities)
        .refuses({"talks.unknown", "talks.not_yours", "talks.unknown_talk", "talks.not_held",
                  "talks.nothing_proposed"});
    routes.post("/talks/take_down_minutes", &take_down_minutes)
        .says("Take public minutes down, with a reason.")
        .needs(Right::approve_activities)
        .refuses({"talks.unknown", "talks.not_yours", "talks.unknown_talk", "talks.not_held",
                  "talks.not_public"});
}

} // namespace

void declare(Routes& routes)
{
    declare_calling(routes);
    declare_record(routes);
    declare_minutes(routes);
}

} // namespace ztc::talks
