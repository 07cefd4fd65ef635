// SPDX-License-Identifier: Apache-2.0
//
// What can be done to a deputy's report to voters; each time of another deputy, since one has one
// ahead at a time. Ballots are no commands: many at once are tried in ballots_test.cpp.
#pragma once

#include "stories/at_once_activities.hpp"

namespace ztc::stories {

class ReportDeeds : public ActivityDeeds {
protected:
    json::object report_plan(int from_minute)
    {
        using people::PersonKind;
        if (!counting_) {
            step(gao, "/policy/set",
                 {{"name", "report_meetings"},
                  {"valid_from", format_date(clock().today())},
                  {"body",
                   {{"basis", "示例"},
                    {"notice_days", 0},
                    {"file_within_minutes", 15},
                    {"voters_wanted", 40},
                    {"shown_from", 5}}}});
            counting_ = std::make_unique<Caller>(port());
            staff(*counting_, "示例·二录", Role::committee_clerk, committee);
        }
        auto const system = app::system_actor(house().congress());
        auto const person = app::run(house(), system, &people::register_person,
                                     people::Register{PersonKind::deputy, {"示例·又一位"}, {}, {}});
        EXPECT_TRUE(app::run(house(), system, &organisation::grant_role,
                             organisation::GrantRole{person->person, Role::deputy, station}));
        return {{"deputy", person->person.text},
                {"node", station.text},
                {"place", "示例"},
                {"held_on", format_date(clock().today())},
                {"from_minute", from_minute},
                {"until_minute", 1440},
                {"aspects", json::array{}}};
    }
    json::object report(int from_minute = 0)
    {
        auto const reply = step(gao, "/report_meetings/plan", report_plan(from_minute));
        return {{"meeting", id_in(reply, "meeting")}};
    }
    json::object with_a_question()
    {
        auto const of = report();
        auto const reply = step(gao, "/report_meetings/ask", with(of, {{"words", "示例"}}));
        return with(of, {{"question", id_in(reply, "question")}, {"answer", "示例"}});
    }
    json::object tally_of(json::object const& of)
    {
        json::object const one{
            {"satisfied", 1}, {"basically_satisfied", 0}, {"dissatisfied", 0}, {"abstained", 0}};
        return with(of, {{"series", "voters"},
                         {"tally",
                          {{"handed_out", 1},
                           {"collected", 1},
                           {"invalid", 0},
                           {"overall", one},
                           {"aspects", json::array{}}}}});
    }
    json::object voted()
    {
        auto const of = report();
        step(gao, "/report_meetings/end", with(of, {{"present", 9}}));
        return of;
    }
    json::object report_filed()
    {
        auto const of = voted();
        step(gao, "/report_meetings/enter_tally", tally_of(of));
        step(*counting_, "/report_meetings/enter_tally", tally_of(of));
        step(gao, "/report_meetings/file", of);
        return of;
    }

    std::vector<Deed> of_reports()
    {
        auto const to = [&](std::string const& move, Often often, std::string event,
                            std::function<json::object()> body) {
            return act("/report_meetings/" + move, often, {"report_meetings." + event}, gao,
                       std::move(body));
        };
        return {
            to("plan", once, "planned", [this] { return report_plan(0); }),
            to("cancel", once, "cancelled", [this] { return with(report(1439), says("reason")); }),
            to("write", each, "report_written", [this] { return with(report(), says("text")); }),
            to("invite", each, "invited",
               [this] { return with(report(), {{"names", json::array{"示例"}}}); }),
            to("ask", each, "question_asked", [this] { return with(report(), says("words")); }),
            to("answer", once, "question_answered", [this] { return with_a_question(); }),
            to("end", each, "voting_ended", [this] { return with(report(), {{"present", 9}}); }),
            to("enter_tally", each, "tally_entered", [this] { return tally_of(voted()); }),
            to("feed_back", once, "fed_back",
               [this] { return with(report_filed(), says("text")); }),
            to("publish", once, "published", [this] { return report_filed(); })};
    }

private:
    std::unique_ptr<Caller> counting_;
};

} // namespace ztc::stories
