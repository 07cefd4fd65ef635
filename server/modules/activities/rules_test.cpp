// SPDX-License-Identifier: Apache-2.0
#include "modules/activities/rules.hpp"

#include "modules/activities/policy.hpp"

#include <gtest/gtest.h>

namespace ztc::activities {
namespace {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

constexpr Date today = day(4, 1), tuesday = day(4, 7);
PersonId const zhou{"zhou"}, he{"he"}, wang{"wang"};
NodeId const station{"station"}, other{"other"};

Activity planned(std::vector<Step> steps)
{
    Activity out;
    out.apply(Planned{.activity = {"a"},
                      .kind = "inspection",
                      .feeds = Feeds::inspection,
                      .part = RecordPart::inspections,
                      .steps = std::move(steps),
                      .items = {ItemKind::finding},
                      .checklist = {"kitchen"},
                      .organisers = {station, other},
                      .within = {station, other},
                      .hosts = {},
                      .deputies = {zhou, he},
                      .held_on = tuesday,
                      .until_on = {},
                      .from_minute = 540,
                      .until_minute = 660,
                      .title = {},
                      .place = {},
                      .purpose = {},
                      .programme = {},
                      .budget_fen = {},
                      .budget_line = {},
                      .campaign = {},
                      .stage = {},
                      .code = "abcdefghij"});
    return out;
}
Activity held(std::vector<Step> steps = {})
{
    auto out = planned(std::move(steps));
    out.apply(Held{});
    return out;
}
Activity reported(std::vector<Step> steps = {})
{
    auto out = held(std::move(steps));
    out.apply(Reported{});
    return out;
}
Activity cancelled()
{
    auto out = planned({});
    out.apply(Cancelled{});
    return out;
}

Plan plan_of_kind(std::string const& kind)
{
    return {.kind = {kind},
            .organisers = {station},
            .hosts = {},
            .deputies = {zhou},
            .held_on = tuesday,
            .from_minute = 540,
            .until_minute = 660,
            .title = {"示例"}};
}

TEST(activity_rules, know_the_desks_of_all_organisers_the_director_and_the_roster)
{
    auto const activity = planned({});
    Actor const desk{"demo", {"sun"}, {{Role::liaison_officer, other, {other}}}};
    EXPECT_TRUE(rules::relation(activity, desk).desk) << "of the second organiser";
    EXPECT_FALSE(rules::relation(activity, desk).director);
    Actor const director{"demo", {"gao"}, {{Role::committee_director, station, {station}}}};
    EXPECT_TRUE(rules::relation(activity, director).director);
    Actor const far{"demo", {"far"}, {{Role::committee_director, {"far"}, {{"far"}}}}};
    EXPECT_FALSE(rules::relation(activity, far).desk || rules::relation(activity, far).director);
    Actor const deputy{"demo", zhou, {{Role::deputy, station, {station}}}};
    EXPECT_TRUE(rules::relation(activity, deputy).deputy);
    Actor const another{"demo", wang, {{Role::deputy, station, {station}}}};
    EXPECT_FALSE(rules::relation(activity, another).deputy);
}

TEST(activity_rules, take_a_day_that_is_ahead_and_hours_within_it)
{
    EXPECT_EQ(code(rules::check_when({today, {}, 540, 660}, today)), "");
    EXPECT_EQ(code(rules::check_when({add_days(today, -1), {}, 540, 660}, today)),
              "activities.too_late");
    EXPECT_EQ(code(rules::check_when({add_days(today, 401), {}, 540, 660}, today)),
              "activities.too_far");
    for (auto const until : {tuesday, add_days(tuesday, 32)})
        EXPECT_EQ(code(rules::check_when({tuesday, until, 540, 660}, today)),
                  "activities.wrong_days");
    for (auto const& [from, until] : {std::pair{660, 660}, {-1, 60}, {600, 1441}})
        EXPECT_EQ(code(rules::check_when({tuesday, {}, from, until}, today)),
                  "activities.wrong_hours");
    EXPECT_EQ(rules::half_days({tuesday, {}, 540, 780}), 1);
    EXPECT_EQ(rules::half_days({tuesday, {}, 540, 1020}), 2);
    EXPECT_EQ(rules::half_days({tuesday, add_days(tuesday, 2), 540, 1020}), 6);
}

TEST(activity_rules, plan_what_the_kind_has_and_nothing_else)
{
    EXPECT_GE(kinds().size(), 12u);
    for (auto const& kind : kinds()) {
        auto plan = plan_of_kind(kind.code);
        bool const budget = std::ranges::find(kind.steps, Step::budget) != kind.steps.end();
        EXPECT_EQ(code(rules::check_plan(plan)), budget ? "activities.budget_missing" : "")
            << kind.code;
        EXPECT_FALSE(kind.zh.empty() || kind.en.empty() || kind.items.empty()) << kind.code;
        bool const ticks = std::ranges::find(kind.steps, Step::checklist) != kind.steps.end();
        EXPECT_EQ(ticks, !kind.checklist.empty()) << kind.code;
    }
    EXPECT_EQ(code(rules::check_plan(plan_of_kind("picnic"))), "activities.unknown_kind");
    auto trip = plan_of_kind("study_trip");
    trip.budget_fen = 1'000'00;
    trip.budget_line = Short{"示例"};
    EXPECT_EQ(code(rules::check_plan(trip)), "");
    trip.budget_fen = -1;
    EXPECT_EQ(code(rules::check_plan(trip)), "activities.wrong_amount");
    auto reading = plan_of_kind("reading_day");
    reading.programme = std::vector<Title>{{"示例"}};
    EXPECT_EQ(code(rules::check_plan(reading)), "activities.not_of_this_kind");
    auto inspection = plan_of_kind("inspection");
    inspection.budget_fen = 1;
    EXPECT_EQ(code(rules::check_plan(inspection)), "activities.not_of_this_kind");
    inspection.budget_fen = {};
    inspection.programme = std::vector<Title>{{"一\n二"}};
    EXPECT_EQ(code(rules::check_plan(inspection)), "activities.not_one_line");
    inspection.programme = std::vector<Title>(31, {"示例"});
    EXPECT_EQ(code(rules::check_plan(inspection)), "activities.too_many_lines");
    inspection.programme = {};
    inspection.stage = Stage::plan_together;
    EXPECT_EQ(code(rules::check_plan(inspection)), "activities.stage_alone");
}

TEST(activity_rules, take_a_roster_and_organisers_each_once)
{
    for (auto const& wrong : {std::vector<PersonId>{}, {zhou, zhou}})
        EXPECT_EQ(code(rules::check_roster(wrong)), "activities.no_deputies");
    for (auto const& wrong : {std::vector<NodeId>{}, {station, station}})
        EXPECT_EQ(code(rules::check_bodies(wrong, {})), "activities.no_organisers");
    EXPECT_EQ(code(rules::check_bodies({station}, {other, other})), "activities.too_many_bodies");
    EXPECT_EQ(code(rules::check_bodies({station}, {other})), "");
}

TEST(activity_rules, let_the_director_approve_once_and_announce_after_it)
{
    auto waits = planned({Step::approval});
    EXPECT_EQ(waits.state, ActivityState::planned);
    EXPECT_EQ(code(rules::announce(waits)), "activities.not_approved_yet");
    EXPECT_EQ(code(rules::approve(waits)), "");
    waits.apply(Approved{});
    EXPECT_EQ(code(rules::approve(waits)), "activities.not_to_approve");
    EXPECT_EQ(code(rules::announce(waits)), "");
    waits.apply(Announced{});
    EXPECT_EQ(code(rules::announce(waits)), "activities.is_announced");
    Changed changed{};
    changed.held_on = tuesday;
    changed.deputies = {zhou};
    waits.apply(changed);
    EXPECT_EQ(waits.state, ActivityState::planned) << "what was approved is another thing now";
    waits.apply(SentBack{});
    EXPECT_EQ(code(rules::approve(waits)), "activities.not_to_approve");
    EXPECT_EQ(code(rules::is_open(cancelled())), "activities.is_cancelled");
    EXPECT_EQ(code(rules::is_open(held())), "activities.is_held");
}

TEST(activity_rules, hear_a_reply_after_the_notice_and_sign_in_on_the_day)
{
    auto activity = planned({});
    EXPECT_EQ(code(rules::reply(activity, zhou, today)), "activities.not_announced_yet");
    activity.apply(Announced{});
    EXPECT_EQ(code(rules::reply(activity, zhou, today)), "");
    EXPECT_EQ(code(rules::reply(activity, zhou, add_days(tuesday, 1))), "activities.is_past");
    EXPECT_EQ(code(rules::sign_in(activity, zhou, today)), "activities.not_today");
    EXPECT_EQ(code(rules::sign_in(activity, wang, tuesday)), "activities.not_on_the_roster");
    EXPECT_EQ(code(rules::sign_in(planned({Step::approval}), zhou, tuesday)),
              "activities.not_approved_yet");
    EXPECT_EQ(code(rules::sign_in(activity, zhou, tuesday)), "");
    activity.apply(SignedIn{{}, zhou, SignInWay::by_code, tuesday});
    EXPECT_EQ(code(rules::sign_in(activity, zhou, tuesday)), "activities.already_signed_in");
    EXPECT_EQ(code(rules::reply(activity, zhou, tuesday)), "activities.already_signed_in");
}

TEST(activity_rules, write_from_the_day_on_and_tick_what_the_list_has)
{
    auto const meal = planned({Step::checklist});
    EXPECT_EQ(code(rules::may_write(meal, today)), "activities.not_yet");
    EXPECT_EQ(code(rules::may_write(cancelled(), tuesday)), "activities.is_cancelled");
    EXPECT_EQ(code(rules::may_write(planned({Step::approval}), tuesday)),
              "activities.not_approved_yet");
    EXPECT_EQ(code(rules::may_write(reported(), tuesday)), "") << "afterwards too";
    Check tick{{}, {"kitchen"}, Verdict::good};
    EXPECT_EQ(code(rules::check(meal, tick)), "");
    EXPECT_EQ(code(rules::check(planned({}), tick)), "activities.not_of_this_kind");
    tick.words = Short{"示例"};
    EXPECT_EQ(code(rules::check(meal, tick)), "activities.nothing_is_wrong");
    tick.verdict = Verdict::bad;
    EXPECT_EQ(code(rules::check(meal, tick)), "");
    tick.words = {};
    EXPECT_EQ(code(rules::check(meal, tick)), "activities.say_what_is_wrong");
    tick.line = {"roof"};
    EXPECT_EQ(code(rules::check(meal, tick)), "activities.unknown_line");
}

TEST(activity_rules, give_an_owner_a_day_and_settle_an_item_once)
{
    auto activity = planned({});
    RecordItem item{{}, ItemKind::finding, {"示例"}};
    EXPECT_EQ(code(rules::record_item(activity, item, tuesday)), "");
    item.owner = other;
    EXPECT_EQ(code(rules::record_item(activity, item, tuesday)), "activities.task_needs_day");
    item.due_on = add_days(tuesday, -1);
    EXPECT_EQ(code(rules::record_item(activity, item, tuesday)), "activities.wrong_due");
    item.due_on = add_days(tuesday, 7);
    EXPECT_EQ(code(rules::record_item(activity, item, tuesday)), "");
    item.deputy = wang;
    EXPECT_EQ(code(rules::record_item(activity, item, tuesday)), "activities.not_on_the_roster");
    item.deputy = {};
    item.kind = ItemKind::takeaway;
    EXPECT_EQ(code(rules::record_item(activity, item, tuesday)), "activities.not_of_this_kind");
    EXPECT_EQ(code(rules::settle(activity, {"i0"})), "activities.unknown_item");
    for (int i = 0; i < 200; ++i) {
        ItemRecorded one{};
        one.item = {"i" + std::to_string(i)};
        activity.apply(one);
    }
    item.kind = ItemKind::finding;
    EXPECT_EQ(code(rules::record_item(activity, item, tuesday)), "activities.too_many_items");
    EXPECT_EQ(code(rules::settle(activity, {"i0"})), "");
    activity.apply(ItemSettled{{}, {"i0"}, Outcome::adopted, {}, tuesday});
    EXPECT_EQ(code(rules::settle(activity, {"i0"})), "activities.already_settled");
}

TEST(activity_rules, close_when_each_of_the_roster_is_named_once)
{
    auto activity = planned({});
    Close close{{}, {{zhou, Presence::present}, {he, Presence::on_leave}}, 3};
    EXPECT_EQ(code(rules::close(activity, close, today)), "activities.not_yet");
    EXPECT_EQ(code(rules::close(activity, close, tuesday)), "");
    EXPECT_EQ(code(rules::close(planned({Step::approval}), close, tuesday)),
              "activities.not_approved_yet");
    close.others = -1;
    EXPECT_EQ(code(rules::close(activity, close, tuesday)), "activities.wrong_count");
    close.others = 0;
    close.spent_fen = 1;
    EXPECT_EQ(code(rules::close(activity, close, tuesday)), "activities.not_of_this_kind");
    EXPECT_EQ(code(rules::close(planned({Step::budget}), close, tuesday)), "");
    close.spent_fen = -1;
    EXPECT_EQ(code(rules::close(planned({Step::budget}), close, tuesday)),
              "activities.wrong_amount");
    close.spent_fen = {};
    EXPECT_EQ(code(rules::close(planned({Step::budget}), close, tuesday)),
              "activities.budget_missing");
    for (auto const& wrong : {std::vector<Attendance>{{zhou, Presence::present}},
                              {{zhou, Presence::present}, {zhou, Presence::present}},
                              {{zhou, Presence::present}, {wang, Presence::present}}}) {
        close.attendance = wrong;
        EXPECT_EQ(code(rules::close(activity, close, tuesday)), "activities.attendance_incomplete");
    }
    activity.apply(SignedIn{{}, he, SignInWay::by_code, tuesday});
    close.attendance = {{zhou, Presence::present}, {he, Presence::absent}};
    EXPECT_EQ(code(rules::close(activity, close, tuesday)), "activities.attendance_incomplete")
        << "he had signed in";
}

TEST(activity_rules, report_transmit_and_hear_back_in_that_order)
{
    EXPECT_EQ(code(rules::report(planned({}))), "activities.not_held_yet");
    EXPECT_EQ(code(rules::report(cancelled())), "activities.is_cancelled");
    EXPECT_EQ(code(rules::report(held())), "");
    EXPECT_EQ(code(rules::report(reported())), "activities.is_reported");
    EXPECT_EQ(code(rules::transmit(reported(), {station})), "activities.not_of_this_kind");
    EXPECT_EQ(code(rules::transmit(held({Step::transmittal}), {station})),
              "activities.not_reported_yet");
    auto activity = reported({Step::transmittal});
    EXPECT_EQ(code(rules::transmit(activity, {})), "activities.too_many_bodies");
    EXPECT_EQ(code(rules::transmit(activity, {station})), "");
    activity.apply(Transmitted{{}, {station}, tuesday, day(5, 7)});
    EXPECT_EQ(code(rules::transmit(activity, {station})), "activities.already_there");
    EXPECT_EQ(code(rules::record_feedback(activity, other)), "activities.not_sent_there");
    EXPECT_EQ(code(rules::record_feedback(activity, station)), "");
    activity.apply(FeedbackRecorded{{}, station, {}, tuesday});
    EXPECT_EQ(code(rules::record_feedback(activity, station)), "activities.already_settled");
}

TEST(activity_rules, appraise_and_publish_once_when_it_is_over)
{
    Appraise const count{{}, 10, 2, 0};
    EXPECT_EQ(code(rules::appraise(held(), count)), "activities.not_of_this_kind");
    EXPECT_EQ(code(rules::appraise(planned({Step::appraisal}), count)), "activities.not_held_yet");
    auto session = held({Step::appraisal});
    EXPECT_EQ(code(rules::appraise(session, count)), "");
    for (auto const& wrong : {Appraise{{}, 0, 0, 0}, Appraise{{}, -1, 2, 0}})
        EXPECT_EQ(code(rules::appraise(session, wrong)), "activities.wrong_count");
    session.apply(Appraised{});
    EXPECT_EQ(code(rules::appraise(session, count)), "activities.is_appraised");
    EXPECT_EQ(code(rules::publish(planned({}))), "activities.not_held_yet");
    EXPECT_EQ(code(rules::publish(cancelled())), "activities.is_cancelled");
    EXPECT_EQ(code(rules::publish(session)), "");
    session.apply(Published{});
    EXPECT_EQ(code(rules::publish(session)), "activities.is_published");
}

TEST(activity_rules, publish_a_plan_of_months_and_kinds)
{
    PublishPlan plan{station, 2026, {"示例"}, {{4, {"inspection"}, {"示例"}}}};
    EXPECT_EQ(code(rules::publish_plan(plan, today)), "");
    for (auto const year : {2020, 2028}) {
        plan.year = year;
        EXPECT_EQ(code(rules::publish_plan(plan, today)), "activities.wrong_year");
    }
    plan.year = 2027;
    plan.lines.push_back({13, {"inspection"}, {"示例"}});
    EXPECT_EQ(code(rules::publish_plan(plan, today)), "activities.wrong_month");
    plan.lines.back() = {12, {"picnic"}, {"示例"}};
    EXPECT_EQ(code(rules::publish_plan(plan, today)), "activities.unknown_kind");
    plan.lines.back() = {12, {"inspection"}, {"一\n二"}};
    EXPECT_EQ(code(rules::publish_plan(plan, today)), "activities.not_one_line");
    plan.lines.clear();
    EXPECT_EQ(code(rules::publish_plan(plan, today)), "activities.no_lines");
}

TEST(activity_policy, wants_a_day_at_least_and_a_year_at_most)
{
    EXPECT_EQ(code(check_policy({})), "");
    EXPECT_EQ(code(check_policy({.feedback_working_days = 0})), "activities.policy_range");
    EXPECT_EQ(code(check_policy({.finding_days = 367})), "activities.policy_range");
}

} // namespace
} // namespace ztc::activities
