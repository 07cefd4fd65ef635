// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/report_meetings/service.hpp"

namespace ztc::report_meetings {

namespace {

void declare_before(Routes& routes)
{
    routes.post("/report_meetings/plan", &plan)
        .says("Plan a deputy's report to the voters of his district; everybody reads of it from "
              "then on.")
        .needs(Right::run_report_meetings)
        .refuses({"report_meetings.not_a_deputy", "report_meetings.reports_to_unit",
                  "report_meetings.planned_already", "report_meetings.too_soon",
                  "report_meetings.too_far", "report_meetings.wrong_hours",
                  "report_meetings.aspect_twice"});
    routes.post("/report_meetings/cancel", &cancel)
        .says("Cancel a meeting and say why, until it begins.")
        .needs(Right::run_report_meetings)
        .refuses({"report_meetings.unknown", "report_meetings.not_yours",
                  "report_meetings.is_cancelled", "report_meetings.is_filed",
                  "report_meetings.has_ended", "report_meetings.has_begun"});
    routes.post("/report_meetings/write", &write)
        .says("The text of the report, by the deputy or for him; the last one stays.")
        .needs_sign_in()
        .refuses({"report_meetings.unknown", "report_meetings.not_yours",
                  "report_meetings.is_cancelled", "report_meetings.is_filed"});
    routes.post("/report_meetings/invite", &invite)
        .says("The roster of voters, instead of the one before. Empty: the names are struck out "
              "for good, at any time, and their number stays.")
        .needs(Right::run_report_meetings)
        .refuses({"report_meetings.unknown", "report_meetings.not_yours",
                  "report_meetings.is_cancelled", "report_meetings.is_filed",
                  "report_meetings.too_many_names", "report_meetings.nothing_to_strike"});
}

void declare_evening(Routes& routes)
{
    routes.post("/report_meetings/ask", &ask)
        .says("Write down what a voter asked, with the answer when one was given there.")
        .needs_sign_in()
        .refuses({"report_meetings.unknown", "report_meetings.not_yours",
                  "report_meetings.is_cancelled", "report_meetings.is_filed",
                  "report_meetings.not_yet", "report_meetings.too_many_questions"});
    routes.post("/report_meetings/answer", &answer_question)
        .says("Write down the answer to a question that was left open.")
        .needs_sign_in()
        .refuses({"report_meetings.unknown", "report_meetings.not_yours",
                  "report_meetings.unknown_question", "report_meetings.already_answered"});
    routes.post("/report_meetings/end", &end_voting)
        .says("Voting is over: so many were present. The clock of the set begins. Said again, the "
              "number is put right.")
        .needs(Right::run_report_meetings)
        .refuses({"report_meetings.unknown", "report_meetings.not_yours",
                  "report_meetings.is_cancelled", "report_meetings.is_filed",
                  "report_meetings.not_yet", "report_meetings.wrong_present"});
    routes.post("/report_meetings/enter_tally", &enter_tally)
        .says("What one person counted of the paper ballots. Two persons enter it, each alone; "
              "when they differ both see where.")
        .needs(Right::run_report_meetings)
        .refuses({"report_meetings.unknown", "report_meetings.not_yours",
                  "report_meetings.is_cancelled", "report_meetings.is_filed",
                  "report_meetings.not_ended", "report_meetings.agreed_already",
                  "report_meetings.tally_does_not_add_up"});
}

void declare_after(Routes& routes)
{
    routes.post("/report_meetings/feed_back", &feed_back)
        .says("What came of it, in writing to the deputy.")
        .needs(Right::run_report_meetings)
        .refuses({"report_meetings.unknown", "report_meetings.not_yours",
                  "report_meetings.not_filed", "report_meetings.already_done"});
    routes.post("/report_meetings/publish", &publish)
        .says("Show everybody the report and what was counted.")
        .needs(Right::run_report_meetings)
        .refuses({"report_meetings.unknown", "report_meetings.not_yours",
                  "report_meetings.not_filed", "report_meetings.already_done"});
}

} // namespace

void declare(Routes& routes)
{
    declare_before(routes);
    declare_evening(routes);
    declare_after(routes);
}

} // namespace ztc::report_meetings
