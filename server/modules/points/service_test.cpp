// SPDX-License-Identifier: Apache-2.0
#include "modules/points/service.hpp"

#include "kernel/digest.hpp"
#include "modules/points/state.hpp"
#include "modules/service_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::points {
namespace {

using namespace std::chrono;
using log::testing::somebody;

RuleSet const& chunfu_rules()
{
    return shipped_rule_sets()[0];
}

AdoptRule adopting(Date valid_from)
{
    return {
        valid_from, chunfu_rules(), 2025y / December / 20, {"第三次会议通过，见会议纪要（样例）"}};
}

constexpr DayRange the_year = whole_year(2026y);

class PointsService : public ztc::testing::OfAService {
protected:
    void SetUp() override
    {
        OfAService::SetUp();
        on(2026y / November / 24);
    }
    Rules rules()
    {
        Rules found;
        inside([&](Work& work) { found = fold_rules(work.stream(stream_of_rules())); });
        return found;
    }
    Result<AppealMade> zhao_appeals(std::optional<std::string> act = {},
                                    std::string item = "suggestions")
    {
        return does(&appeal, MakeAppeal{the_year, std::move(item), std::move(act), {"少算一件"}},
                    somebody("zhao"));
    }
    /// The year 2026 under 纯复乡's rule, shown on 4 January 2027, a Monday.
    void show_2026()
    {
        ASSERT_TRUE(does(&adopt_rule, adopting(2026y / January / 1)));
        on(2027y / January / 4);
        ASSERT_TRUE(does(&show, Show{the_year}));
    }
};
ZTC_ON_BOTH_ENGINES(PointsService);

TEST_P(PointsService, keeps_the_rule_as_adopted_with_its_digest_and_who_decided)
{
    EXPECT_EQ(does(&adopt_rule, adopting(2026y / January / 1))->version, 1);
    auto const state = rules();
    ASSERT_EQ(state.adopted.size(), 1u);
    auto const& adopted = state.adopted[0];
    EXPECT_EQ(adopted.sha256, sha256_hex(adopted.body));
    EXPECT_EQ(rule_set_json(rule_set_from(adopted.body)), rule_set_json(chunfu_rules()));
    inside([&](Work& work) {
        EXPECT_EQ(work.open(adopted.decided_by), "第三次会议通过，见会议纪要（样例）");
    });
}

TEST_P(PointsService, counts_each_span_under_the_version_that_began_by_then)
{
    ASSERT_TRUE(does(&adopt_rule, adopting(2025y / January / 1)));
    EXPECT_EQ(does(&adopt_rule, adopting(2027y / January / 1))->version, 2);
    auto const state = rules();
    EXPECT_EQ(state.on(2024y / December / 31), nullptr);
    EXPECT_EQ(state.on(2026y / December / 31)->version, 1);
    EXPECT_EQ(state.on(2027y / January / 1)->version, 2);
}

TEST_P(PointsService, withdraws_only_what_has_counted_nothing)
{
    ASSERT_TRUE(does(&adopt_rule, adopting(2026y / January / 1)));
    ASSERT_TRUE(does(&adopt_rule, adopting(2027y / January / 1)));
    EXPECT_EQ(does(&withdraw_rule, WithdrawRule{1, {"误录"}}).error().code,
              "points.already_counts");
    EXPECT_EQ(does(&withdraw_rule, WithdrawRule{7, {"误录"}}).error().code, "points.unknown_rule");
    ASSERT_TRUE(does(&withdraw_rule, WithdrawRule{2, {"误录"}}));
    EXPECT_EQ(rules().on(2027y / January / 1)->version, 1);
    EXPECT_EQ(does(&adopt_rule, adopting(2027y / January / 1))->version, 3);
}

TEST_P(PointsService, shows_days_that_are_over_and_promises_until_when_one_may_object)
{
    EXPECT_EQ(does(&show, Show{the_year}).error().code, "points.no_rule");
    ASSERT_TRUE(does(&adopt_rule, adopting(2026y / January / 1)));
    EXPECT_EQ(does(&show, Show{the_year}).error().code, "points.span_not_over");
    DayRange const three_quarters{2026y / January / 1, 2026y / September / 30};
    EXPECT_TRUE(does(&show, Show{three_quarters}));
    EXPECT_EQ(does(&show, Show{three_quarters}).error().code, "points.already_shown");
    on(2027y / January / 4);
    auto const shown = does(&show, Show{the_year});
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->rule_version, 1);
    EXPECT_EQ(shown->appeals_until, Date{2027y / January / 18}); // ten working days on
}

TEST_P(PointsService, hears_a_deputy_s_appeal_once_and_in_time)
{
    EXPECT_EQ(zhao_appeals().error().code, "points.not_shown");
    show_2026();
    EXPECT_EQ(zhao_appeals({}, "nothing_of_the_kind").error(),
              refuse("points.unknown_item", "/item"));
    ASSERT_TRUE(zhao_appeals());
    EXPECT_EQ(zhao_appeals().error().code, "points.already_appealed");
    EXPECT_TRUE(zhao_appeals("e17")) << "about a line of his own";
    on(2027y / January / 19);
    EXPECT_EQ(zhao_appeals("e18").error().code, "points.appeal_too_late");
}

TEST_P(PointsService, lets_another_decide_an_appeal_once_and_say_why)
{
    show_2026();
    auto const made = zhao_appeals("e17");
    ASSERT_TRUE(made);
    EXPECT_EQ(does(&decide_appeal, DecideAppeal{{"nobody"}, Verdict::stands, {"x"}}).error(),
              refuse("points.unknown_appeal", "/appeal"));
    DecideAppeal const decision{made->appeal, Verdict::act_struck, {"同一件已计"}};
    EXPECT_EQ(does(&decide_appeal, decision, somebody("zhao")).error().code, "points.own_appeal");
    EXPECT_TRUE(does(&decide_appeal, decision, somebody("gao")));
    EXPECT_EQ(does(&decide_appeal, decision, somebody("gao")).error().code,
              "points.already_decided");
    inside([&](Work& work) {
        auto const appeal = fold_appeal(work.stream(stream_of(made->appeal)));
        EXPECT_EQ(appeal.verdict, Verdict::act_struck);
        EXPECT_EQ(work.open(appeal.made.ground), "少算一件");
    });
}

TEST_P(PointsService, refuses_to_strike_or_count_an_act_that_an_appeal_does_not_name)
{
    show_2026();
    auto const made = zhao_appeals();
    ASSERT_TRUE(made);
    for (auto const verdict : {Verdict::act_struck, Verdict::act_counts})
        EXPECT_EQ(does(&decide_appeal, DecideAppeal{made->appeal, verdict, {"x"}}).error(),
                  refuse("points.no_act_named", "/verdict"));
    EXPECT_TRUE(
        does(&decide_appeal, DecideAppeal{made->appeal, Verdict::to_be_recorded, {"补记"}}));
}

} // namespace
} // namespace ztc::points
