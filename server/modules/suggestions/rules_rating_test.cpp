// SPDX-License-Identifier: Apache-2.0
#include "modules/suggestions/rules_for_tests.hpp"

namespace ztc::suggestions {
namespace {

using namespace for_tests;

TEST(Feedback, is_of_each_signatory_in_each_dimension)
{
    auto s = answered();
    auto const given = [&](PersonId const& who, std::vector<Rated> rated, bool words) {
        return code(rules::feedback(s, policy, who, rated, words));
    };
    EXPECT_EQ(given(chen, both(Satisfaction::satisfied), false), "");
    EXPECT_EQ(given(shen, both(Satisfaction::satisfied), false), "");
    EXPECT_EQ(given(lin, both(Satisfaction::satisfied), false), "suggestions.unknown");
    EXPECT_EQ(given(chen, both(Satisfaction::dissatisfied), false), "suggestions.say_why");
    EXPECT_EQ(given(chen, both(Satisfaction::dissatisfied), true), "");
    EXPECT_EQ(given(chen, {{Dimension::attitude, Satisfaction::satisfied}}, false),
              "suggestions.rating_incomplete");
    EXPECT_EQ(given(chen,
                    {{Dimension::attitude, Satisfaction::satisfied},
                     {Dimension::attitude, Satisfaction::satisfied}},
                    false),
              "suggestions.rating_incomplete");
    rate(s, chen, Satisfaction::satisfied);
    EXPECT_EQ(given(chen, both(Satisfaction::satisfied), false), "suggestions.rated_already");
    auto lead_only = policy;
    lead_only.rated_by = Signatories::lead;
    EXPECT_EQ(rules::raters(s, lead_only), (std::vector{chen}));
    s.wish = Wish::reference_only;
    EXPECT_TRUE(rules::raters(s, policy).empty());
}

TEST(ARehandling, follows_dissatisfaction_as_often_as_the_rule_says)
{
    auto s = answered();
    EXPECT_EQ(code(rules::order_redo(s, policy)), "suggestions.nobody_dissatisfied");
    rate(s, chen, Satisfaction::dissatisfied);
    EXPECT_EQ(code(rules::open_assessment(s, policy)), "suggestions.redo_first");
    EXPECT_EQ(code(rules::order_redo(s, policy)), "");
    s.apply(RedoOrdered{{"s"}, 2, {}, today, day(5, 6), {}});
    EXPECT_EQ(s.state, State::referred);
    EXPECT_EQ(s.units.at(water).reply_due_on, day(5, 6));
    EXPECT_TRUE(s.rated.empty());
    s.apply(reply(water, 2));
    EXPECT_EQ(s.state, State::answered);
    rate(s, chen, Satisfaction::dissatisfied);
    EXPECT_EQ(code(rules::order_redo(s, policy)), "suggestions.redo_limit");
    EXPECT_EQ(code(rules::open_assessment(s, policy)), "");
    auto without = policy;
    without.after_redo = AfterRedo::nothing;
    EXPECT_EQ(code(rules::open_assessment(s, without)), "suggestions.no_assessment");
    s.apply(AssessmentOpened{{"s"}, AfterRedo::mediation, {}, today});
    EXPECT_EQ(code(rules::conclude_assessment(s)), "");
    s.apply(AssessmentConcluded{{"s"}, {}, today});
    rate(s, shen, Satisfaction::satisfied);
    EXPECT_EQ(code(rules::close(s, policy, today)), "");
}

TEST(Closing, waits_for_all_or_for_the_day_and_counts_the_silent)
{
    auto s = answered();
    EXPECT_EQ(code(rules::close(s, policy, day(4, 22))), "suggestions.ratings_awaited");
    EXPECT_EQ(code(rules::close(s, policy, day(4, 23))), "");
    rate(s, chen, Satisfaction::dissatisfied);
    EXPECT_EQ(code(rules::close(s, policy, day(4, 23))), "suggestions.redo_first");
    auto t = answered();
    rate(t, chen, Satisfaction::satisfied);
    EXPECT_EQ(code(rules::close(t, policy, today)), "suggestions.ratings_awaited");
    rate(t, shen, Satisfaction::basically_satisfied);
    EXPECT_EQ(code(rules::close(t, policy, today)), "");
    EXPECT_EQ(code(rules::close(referred(), policy, today)), "suggestions.wrong_state");
}

TEST(ARaiser, says_once_whether_it_helped)
{
    auto s = answered();
    EXPECT_EQ(code(rules::rate_as_raiser(referred(), lin, today)), "suggestions.wrong_state");
    EXPECT_EQ(code(rules::rate_as_raiser(s, lin, today)), "");
    s.apply(RaiserRated{{"s"}, lin, Satisfaction::satisfied, today});
    EXPECT_EQ(code(rules::rate_as_raiser(s, lin, today)), "suggestions.rated_already");
}

} // namespace
} // namespace ztc::suggestions
