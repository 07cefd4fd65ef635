// SPDX-License-Identifier: Apache-2.0
#include "views/activities/view.hpp"

#include "kernel/digest.hpp"
#include "modules/activities/events.hpp"
#include "modules/organisation/events.hpp"
#include "views/activities/sql.hpp"
#include "views/fed_view_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::views::activities {
namespace {

using namespace ztc::activities;
using testing::words;

constexpr Date tuesday{std::chrono::year{2026} / 11 / 24};
NodeId const committee{"committee"}, station{"station"};
PersonId const zhou{"zhou"}, tang{"tang"};

class ActivitiesView : public testing::FedView {
protected:
    View view() const override { return activities::view(); }

    void planned(std::string const& id, Date on)
    {
        Planned event{};
        event.activity = {id};
        event.kind = "inspection";
        event.steps = {Step::approval};
        event.items = {ItemKind::finding};
        event.organisers = {station};
        event.within = {committee, station};
        event.deputies = {zhou, tang};
        event.held_on = on;
        event.from_minute = 540;
        event.until_minute = 660;
        event.title = words("title " + id);
        event.code = "abcdefghij";
        happened(event);
    }
    void named(NodeId const& node)
    {
        organisation::NodeAdded event{};
        event.node = node;
        event.within = {node};
        event.name = words(node.text);
        happened(event);
    }
};
ZTC_ON_BOTH_ENGINES(ActivitiesView);

TEST_P(ActivitiesView, is_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(list_activities, "demo", "2026-03-02", "2026-05-02"));
    expect_found_by_index(plan(list_of_campaign, "demo", "one"));
    for (auto const sql : {find_activity, items_of, notes_of, checks_of})
        expect_found_by_index(plan(sql, "demo", "one"));
    for (auto const sql : {open_items, waiting_feedback, list_campaigns})
        expect_found_by_index(plan(sql, "demo"));
    expect_found_by_index(plan(find_feed, "demo", "digest"));
}

TEST_P(ActivitiesView, shows_in_the_calendars_of_all_above_what_was_announced)
{
    for (auto const& node : {committee, station}) named(node);
    planned("one", tuesday);
    EXPECT_TRUE(on_calendar_of(station, *this)->entries.empty());
    happened(Approved{{"one"}, tuesday});
    happened(Announced{{"one"}, tuesday});
    for (auto const& node : {committee, station})
        EXPECT_EQ(on_calendar_of(node, *this)->entries.at(0).title, "words of title one");
    EXPECT_FALSE(on_calendar_of({"nowhere"}, *this));

    happened(FeedOpened{zhou, sha256_hex("secret"), tuesday});
    EXPECT_FALSE(on_calendar_by_token("another", *this));
    EXPECT_EQ(on_calendar_by_token("secret", *this)->entries.size(), 1u);
    Changed changed{};
    changed.activity = {"one"};
    changed.held_on = add_days(tuesday, 1);
    changed.from_minute = 600;
    changed.until_minute = 660;
    changed.deputies = {tang};
    changed.reason = words("reason");
    changed.told = true;
    happened(changed);
    EXPECT_TRUE(on_calendar_by_token("secret", *this)->entries.empty()) << "he need not come";
    auto const entry = on_calendar_of(station, *this)->entries.at(0);
    EXPECT_EQ(entry.sequence, 1);
    EXPECT_EQ(entry.state, ActivityState::planned) << "to be approved anew";
    happened(Cancelled{{"one"}, words("reason"), tuesday, true});
    EXPECT_EQ(on_calendar_of(station, *this)->entries.at(0).sequence, 2);
}

TEST_P(ActivitiesView, gives_a_yearly_plan_by_month_and_the_latest_one)
{
    named(committee);
    PlanPublished plan{};
    plan.node = committee;
    plan.year = 2026;
    plan.foreword = words("foreword");
    plan.lines = {{12, "inspection"}, {3, "reading_day"}};
    plan.titles = words("first\nsecond");
    plan.published_on = tuesday;
    happened(plan);
    plan.foreword = words("another");
    happened(plan);
    auto const page = plan_of(2026, *this);
    ASSERT_EQ(page.plans.size(), 1u);
    EXPECT_EQ(page.plans[0].foreword, "words of another");
    EXPECT_EQ(page.plans[0].lines.at(0).month, 3);
    EXPECT_EQ(page.plans[0].lines.at(0).title, "second") << "its words went along";
    EXPECT_TRUE(plan_of(2025, *this).plans.empty());
}

} // namespace
} // namespace ztc::views::activities
