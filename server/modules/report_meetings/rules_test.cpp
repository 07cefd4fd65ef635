// SPDX-License-Identifier: Apache-2.0
#include "modules/report_meetings/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::report_meetings {
namespace {

constexpr Date day(int year, unsigned month, unsigned date)
{
    return Date{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(date)};
}

std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

constexpr Date today = day(2026, 9, 22), evening = day(2026, 10, 13);

Meeting planned()
{
    Meeting out;
    Planned event{};
    event.meeting = {"m"};
    event.deputy = {"zhou"};
    event.node = {"top"};
    event.held_on = evening;
    event.from_minute = 19 * 60;
    event.until_minute = 21 * 60;
    event.aspects = {Aspect::contact};
    event.file_within_minutes = 15;
    out.apply(event);
    return out;
}

Meeting ended(std::int64_t present = 50)
{
    auto out = planned();
    out.apply(VotingEnded{{"m"}, present, evening, moment_of(evening, 20 * 60)});
    return out;
}

TallyEntered entry(std::string const& by, Series series, bool agrees)
{
    return {{"m"}, series, {by}, {}, {"ref " + by, ""}, agrees, evening};
}

Instant at(Date on, int hour)
{
    return moment_of(on, hour * 60);
}

Tally counted()
{
    return {40, 38, 1, {20, 10, 5, 2}, {{20, 10, 5, 0}}};
}

TEST(report_meeting_rules, voters_hear_only_those_whom_they_elected)
{
    using enum people::CongressLevel;
    for (auto const level : {township, district})
        EXPECT_EQ(code(rules::reports_to_voters(level)), "");
    for (auto const level : {city, province, national})
        EXPECT_EQ(code(rules::reports_to_voters(level)), "report_meetings.reports_to_unit");
}

TEST(report_meeting_rules, know_the_committee_and_the_deputy_himself)
{
    Actor const clerk{"demo", {"gao"}, {{Role::committee_clerk, {"top"}, {{"top"}, {"east"}}}}};
    Actor const stranger{"demo", {"sun"}, {{Role::committee_clerk, {"west"}, {{"west"}}}}};
    Actor const zhou{"demo", {"zhou"}, {{Role::deputy, {"top"}, {{"top"}}}}};
    Actor const he{"demo", {"he"}, {{Role::deputy, {"top"}, {{"top"}}}}};
    EXPECT_EQ(code(rules::may_run(planned(), clerk)), "");
    EXPECT_EQ(code(rules::may_run(planned(), zhou)), "report_meetings.not_yours");
    EXPECT_EQ(code(rules::may_run({}, clerk)), "report_meetings.unknown");
    EXPECT_EQ(code(rules::may_keep(planned(), zhou)), "");
    EXPECT_EQ(code(rules::may_keep(planned(), clerk)), "");
    EXPECT_EQ(code(rules::may_keep(planned(), he)), "report_meetings.not_yours");
    EXPECT_EQ(code(rules::may_keep(planned(), stranger)), "report_meetings.not_yours");
    EXPECT_EQ(code(rules::may_keep({}, zhou)), "report_meetings.unknown");
}

TEST(report_meeting_rules, a_plan_leaves_time_for_the_notice)
{
    Plan plan{{"zhou"}, {"top"}, {"示例"}, day(2026, 9, 27), 1140, 1260, {}};
    EXPECT_EQ(code(rules::plan(plan, {}, today)), "");
    plan.held_on = day(2026, 9, 26);
    EXPECT_EQ(code(rules::plan(plan, {}, today)), "report_meetings.too_soon");
    plan.held_on = day(2027, 9, 24);
    EXPECT_EQ(code(rules::plan(plan, {}, today)), "report_meetings.too_far");
    plan.held_on = evening;
    plan.aspects = {Aspect::deeds, Aspect::deeds};
    EXPECT_EQ(code(rules::plan(plan, {}, today)), "report_meetings.aspect_twice");
    plan.from_minute = 1300;
    EXPECT_EQ(code(rules::plan(plan, {}, today)), "report_meetings.wrong_hours");
}

TEST(report_meeting_rules, go_step_by_step)
{
    auto const filed = [] {
        auto out = ended();
        Filed event{};
        out.apply(event);
        return out;
    }();
    auto const cancelled = [] {
        auto out = planned();
        out.apply(Cancelled{});
        return out;
    }();
    EXPECT_EQ(code(rules::cancel(planned(), at(evening, 18))), "");
    EXPECT_EQ(code(rules::cancel(planned(), at(evening, 19))), "report_meetings.has_begun");
    EXPECT_EQ(code(rules::cancel(ended(), at(evening, 18))), "report_meetings.has_ended");
    EXPECT_EQ(code(rules::cancel(cancelled, at(evening, 18))), "report_meetings.is_cancelled");
    EXPECT_EQ(code(rules::write(filed)), "report_meetings.is_filed");
    EXPECT_EQ(code(rules::ask(planned(), today)), "report_meetings.not_yet");
    EXPECT_EQ(code(rules::ask(planned(), evening)), "");
    EXPECT_EQ(code(rules::make_cards(planned(), 0)), "report_meetings.wrong_cards");
    EXPECT_EQ(code(rules::make_cards(planned(), 501)), "report_meetings.wrong_cards");
    EXPECT_EQ(code(rules::make_cards(planned(), 500)), "");
    EXPECT_EQ(code(rules::make_cards(ended(), 1)), "report_meetings.has_ended");
    EXPECT_EQ(code(rules::end_voting(planned(), {{"m"}, 50}, at(evening, 18))),
              "report_meetings.not_yet");
    EXPECT_EQ(code(rules::end_voting(planned(), {{"m"}, 0}, at(evening, 20))),
              "report_meetings.wrong_present");
    EXPECT_EQ(code(rules::end_voting(ended(), {{"m"}, 49}, at(evening, 20))), "");
    EXPECT_EQ(code(rules::invite(planned(), {{"m"}, {}})), "report_meetings.nothing_to_strike");
    EXPECT_EQ(code(rules::invite(planned(), {{"m"}, std::vector<Name>(5001, Name{"示例"})})),
              "report_meetings.too_many_names");
    EXPECT_EQ(code(rules::feed_back(ended())), "report_meetings.not_filed");
    EXPECT_EQ(code(rules::publish(ended())), "report_meetings.not_filed");
    EXPECT_EQ(code(rules::publish(filed)), "");
}

TEST(report_meeting_rules, a_question_is_answered_once)
{
    auto meeting = planned();
    meeting.apply(QuestionAsked{{"m"}, {"q"}, {}, evening});
    EXPECT_EQ(code(rules::answer(meeting, {"other"})), "report_meetings.unknown_question");
    EXPECT_EQ(code(rules::answer(meeting, {"q"})), "");
    meeting.apply(QuestionAnswered{{"m"}, {"q"}, {}, evening});
    EXPECT_EQ(code(rules::answer(meeting, {"q"})), "report_meetings.already_answered");
    for (int i = 0; i < 200; ++i)
        meeting.apply(QuestionAsked{{"m"}, {std::to_string(i)}, {}, evening});
    EXPECT_EQ(code(rules::ask(meeting, evening)), "report_meetings.too_many_questions");
}

TEST(report_meeting_rules, a_tally_adds_up)
{
    auto const wrong = "report_meetings.tally_does_not_add_up";
    EXPECT_EQ(code(rules::adds_up(counted(), 1)), "");
    EXPECT_EQ(code(rules::adds_up(counted(), 2)), wrong);
    auto tally = counted();
    tally.handed_out = 37;
    EXPECT_EQ(code(rules::adds_up(tally, 1)), wrong);
    tally = counted();
    tally.invalid = 0;
    EXPECT_EQ(code(rules::adds_up(tally, 1)), wrong);
    tally = counted();
    tally.aspects[0].satisfied = 23;
    EXPECT_EQ(code(rules::adds_up(tally, 1)), wrong) << "more than the valid ballots";
    tally = counted();
    tally.overall = {-1, 10, 5, 23};
    EXPECT_EQ(code(rules::adds_up(tally, 1)), wrong);
    EXPECT_EQ(read_tally(written(counted())), counted());
    for (auto const* line : {"", "1 2 3", "1 2 3 4 5 6 7 8", "x"}) EXPECT_FALSE(read_tally(line));
}

TEST(report_meeting_rules, a_set_is_filed_when_two_have_found_the_same_of_each_series)
{
    auto meeting = ended();
    EXPECT_EQ(code(rules::file(planned())), "report_meetings.not_ended");
    EXPECT_EQ(code(rules::file(meeting)), "report_meetings.not_agreed");
    meeting.apply(entry("gao", Series::voters, false));
    EXPECT_EQ(code(rules::file(meeting)), "report_meetings.not_agreed");
    meeting.apply(entry("sun", Series::voters, true));
    EXPECT_EQ(code(rules::file(meeting)), "");
    EXPECT_EQ(code(rules::enter_tally(meeting, {{"m"}, Series::voters, counted()})),
              "report_meetings.agreed_already");
    meeting.apply(entry("gao", Series::committee, false));
    EXPECT_EQ(code(rules::file(meeting)), "report_meetings.not_agreed");
    EXPECT_EQ(code(rules::enter_tally(planned(), {{"m"}, Series::voters, counted()})),
              "report_meetings.not_ended");
    EXPECT_EQ(code(rules::fits_present(ended(38), counted(), {})), "");
    EXPECT_EQ(code(rules::fits_present(ended(38), counted(), Tally{1, 1, 0, {1, 0, 0, 0}, {}})),
              "report_meetings.more_votes_than_present");
}

TEST(report_meeting_rules, a_policy_stays_within_bounds)
{
    ReportMeetingPolicy policy;
    EXPECT_EQ(code(check_policy(policy)), "");
    policy.shown_from = 2;
    policy.notice_days = 61;
    auto const refused = check_policy(policy);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "report_meetings.policy_range");
    EXPECT_EQ(refused.error().errors.size(), 2u);
}

} // namespace
} // namespace ztc::report_meetings
