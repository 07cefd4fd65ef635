// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/activities/service.hpp"

namespace ztc::activities {

namespace {

constexpr std::string_view unknown = "activities.unknown", not_yours = "activities.not_yours";

void declare_planning(Routes& routes)
{
    routes.post("/activities/plan", &plan)
        .says("Plan an activity of one of the kinds. It waits for the director where its kind "
              "needs approval.")
        .needs(Right::plan_activities)
        .refuses({"activities.unknown_kind", "activities.unknown_body", "activities.no_organisers",
                  "activities.too_many_bodies", "activities.no_deputies", "activities.not_a_deputy",
                  "activities.too_late", "activities.too_far", "activities.wrong_days",
                  "activities.wrong_hours", "activities.budget_missing", "activities.wrong_amount",
                  "activities.not_of_this_kind", "activities.too_many_lines",
                  "activities.not_one_line", "activities.stage_alone",
                  "activities.unknown_campaign"});
    routes.post("/activities/change", &change)
        .says("Give it another day, hour, place, programme or roster. What had been approved goes "
              "before the director anew.")
        .needs(Right::plan_activities)
        .refuses({unknown, not_yours, "activities.is_cancelled", "activities.is_held",
                  "activities.no_deputies", "activities.not_a_deputy", "activities.too_late",
                  "activities.too_far", "activities.wrong_days", "activities.wrong_hours",
                  "activities.not_of_this_kind", "activities.too_many_lines",
                  "activities.not_one_line"});
    routes.post("/activities/approve", &approve)
        .says("Approve what is planned.")
        .needs(Right::approve_activities)
        .refuses({unknown, not_yours, "activities.is_cancelled", "activities.is_held",
                  "activities.not_to_approve"});
    routes.post("/activities/send_back", &send_back)
        .says("Send the plan back and say why.")
        .needs(Right::approve_activities)
        .refuses({unknown, not_yours, "activities.is_cancelled", "activities.is_held",
                  "activities.not_to_approve"});
    routes.post("/activities/announce", &announce)
        .says("Give notice: the roster is told, and it stands in the calendars.")
        .needs(Right::plan_activities)
        .refuses({unknown, not_yours, "activities.is_cancelled", "activities.is_held",
                  "activities.not_approved_yet", "activities.is_announced"});
    routes.post("/activities/cancel", &cancel)
        .says("Cancel it and say why; calendars show it as cancelled.")
        .needs(Right::plan_activities)
        .refuses({unknown, not_yours, "activities.is_cancelled", "activities.is_held"});
}

void declare_roster(Routes& routes)
{
    routes.post("/activities/reply", &reply)
        .says("Say whether one comes. The last word counts until one has signed in.")
        .needs(Right::join_activities)
        .refuses({unknown, not_yours, "activities.is_cancelled", "activities.is_held",
                  "activities.not_announced_yet", "activities.is_past",
                  "activities.already_signed_in"});
    routes.post("/activities/sign_in", &sign_in)
        .says("Sign in by the code of the day. Where one stands is not asked.")
        .needs(Right::join_activities)
        .refuses({unknown, not_yours, "activities.wrong_code", "activities.is_cancelled",
                  "activities.is_held", "activities.not_approved_yet",
                  "activities.not_on_the_roster", "activities.not_today",
                  "activities.already_signed_in"});
    routes.post("/activities/sign_in_for", &sign_in_for)
        .says("Sign a deputy in by hand.")
        .needs(Right::plan_activities)
        .refuses({unknown, not_yours, "activities.is_cancelled", "activities.is_held",
                  "activities.not_approved_yet", "activities.not_on_the_roster",
                  "activities.not_today", "activities.already_signed_in"});
}

void declare_day(Routes& routes)
{
    routes.post("/activities/add_note", &add_note)
        .says("Write a note, with up to nine photographs.")
        .needs_sign_in()
        .refuses({unknown, not_yours, "activities.is_cancelled", "activities.not_approved_yet",
                  "activities.not_yet", "activities.too_many_photos", "files.unknown",
                  "files.already_used", "files.wrong_kind"});
    routes.post("/activities/check", &check)
        .says("Tick a line of the checklist; what is bad becomes a finding with a day.")
        .needs_sign_in()
        .refuses({unknown, not_yours, "activities.is_cancelled", "activities.not_approved_yet",
                  "activities.not_yet", "activities.not_of_this_kind", "activities.unknown_line",
                  "activities.say_what_is_wrong", "activities.nothing_is_wrong",
                  "activities.unknown_body"});
    routes.post("/activities/record_item", &record_item)
        .says("Write down a finding, need, opinion, lead or takeaway; with an owner it is a task.")
        .needs_sign_in()
        .refuses({unknown, not_yours, "activities.is_cancelled", "activities.not_approved_yet",
                  "activities.not_yet", "activities.not_of_this_kind", "activities.too_many_items",
                  "activities.not_on_the_roster", "activities.task_needs_day",
                  "activities.wrong_due", "activities.unknown_body"});
    routes.post("/activities/settle_item", &settle_item)
        .says("Write down what became of an item.")
        .needs(Right::plan_activities)
        .refuses({unknown, not_yours, "activities.unknown_item", "activities.already_settled"});
    routes.post("/activities/raise_item", &raise_item)
        .says("Make a matter of an item, as one enters what somebody says at the station.")
        .needs(Right::plan_activities)
        .refuses({unknown, not_yours, "activities.unknown_item", "activities.already_settled",
                  "matters.unknown_category", "matters.unknown_notice", "matters.unknown_community",
                  "matters.unknown_person", "people.unknown_wording", "people.outdated_wording"});
    routes.post("/activities/close", &close)
        .says("Close the attendance: it feeds points, record and certificates from now on.")
        .needs(Right::plan_activities)
        .refuses({unknown, not_yours, "activities.is_cancelled", "activities.is_held",
                  "activities.not_approved_yet", "activities.not_yet",
                  "activities.attendance_incomplete", "activities.wrong_count",
                  "activities.budget_missing", "activities.not_of_this_kind",
                  "activities.wrong_amount"});
}

void declare_after(Routes& routes)
{
    routes.post("/activities/report", &report)
        .says("Write the report.")
        .needs(Right::plan_activities)
        .refuses({unknown, not_yours, "activities.is_cancelled", "activities.is_reported",
                  "activities.not_held_yet"});
    routes.post("/activities/transmit", &transmit)
        .says("Transmit the report to the bodies that owe feedback by a day.")
        .needs(Right::plan_activities)
        .refuses({unknown, not_yours, "activities.not_of_this_kind", "activities.not_reported_yet",
                  "activities.too_many_bodies", "activities.already_there",
                  "activities.unknown_body"});
    routes.post("/activities/record_feedback", &record_feedback)
        .says("Write down the feedback of a body.")
        .needs(Right::plan_activities)
        .refuses({unknown, not_yours, "activities.not_sent_there", "activities.already_settled"});
    routes.post("/activities/appraise", &appraise)
        .says("Write down the count of the appraisal.")
        .needs(Right::plan_activities)
        .refuses({unknown, not_yours, "activities.not_of_this_kind", "activities.not_held_yet",
                  "activities.is_appraised", "activities.wrong_count"});
    routes.post("/activities/publish", &publish)
        .says("Make a summary public below the yearly plan.")
        .needs(Right::plan_activities)
        .refuses({unknown, not_yours, "activities.is_cancelled", "activities.not_held_yet",
                  "activities.is_published"});
    routes.post("/activities/start_campaign", &start_campaign)
        .says("Begin a campaign of a year under a theme.")
        .needs(Right::plan_activities)
        .refuses({"activities.unknown_body", "activities.wrong_year"});
    routes.post("/activities/publish_plan", &publish_plan)
        .says("Publish the yearly work plan; a later one takes its place.")
        .needs(Right::approve_activities)
        .refuses({"activities.unknown_body", "activities.wrong_year", "activities.no_lines",
                  "activities.wrong_month", "activities.unknown_kind", "activities.not_one_line"});
    routes.post("/activities/open_feed", &open_feed)
        .says("Open a calendar of one's own under a secret address, told once. An earlier one "
              "closes.")
        .needs(Right::join_activities);
}

} // namespace

void declare(Routes& routes)
{
    declare_planning(routes);
    declare_roster(routes);
    declare_day(routes);
    declare_after(routes);
}

} // namespace ztc::activities
