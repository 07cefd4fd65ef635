// SPDX-License-Identifier: Apache-2.0
#include "modules/suggestions/rules_for_tests.hpp"

namespace ztc::suggestions {
namespace {

using namespace for_tests;

// ---- submitting
// ----------------------------------------------------------------------------------

Submit by_click()
{
    return {{"d"}, SignedBy::click, {}};
}

TEST(Submitting, is_for_deputies_of_this_congress_and_with_paper_for_its_scan)
{
    using enum SuggestionKind;
    EXPECT_EQ(code(rules::submit(suggestion, 1, by_click(), policy, Level::district, today)), "");
    EXPECT_EQ(code(rules::submit(suggestion, 1, by_click(), policy, Level::city, today)),
              "suggestions.of_another_level");
    Submit paper{{"d"}, SignedBy::paper, {}};
    EXPECT_EQ(code(rules::submit(suggestion, 1, paper, policy, Level::district, today)),
              "suggestions.needs_scan");
    paper.scans = {{"scan"}};
    EXPECT_EQ(code(rules::submit(suggestion, 1, paper, policy, Level::district, today)), "");
    paper.signed_by = SignedBy::click;
    EXPECT_EQ(code(rules::submit(suggestion, 1, paper, policy, Level::district, today)),
              "suggestions.needs_scan");
}

TEST(AMotion, needs_the_session_and_ten_signatories)
{
    auto sitting = policy;
    sitting.sessions = {{16, 6, day(4, 1), day(4, 4)}};
    auto const motion = [&](std::size_t n, Date on) {
        return code(
            rules::submit(SuggestionKind::motion, n, by_click(), sitting, Level::district, on));
    };
    EXPECT_EQ(motion(10, day(4, 1)), "");
    EXPECT_EQ(motion(9, day(4, 4)), "suggestions.needs_signatories");
    EXPECT_EQ(motion(10, day(4, 5)), "suggestions.motion_in_recess");
}

TEST(AMotion, waits_for_the_presidium_and_may_become_a_suggestion)
{
    auto motion = accepted(SuggestionKind::motion);
    std::vector<UnitShare> const units = {{water, UnitPart::sole}};
    EXPECT_EQ(code(rules::refer(motion, units)), "suggestions.is_motion");
    EXPECT_EQ(code(rules::dispose(accepted())), "suggestions.no_motion");
    EXPECT_EQ(code(rules::dispose(motion)), "");
    auto agenda = motion;
    agenda.apply(Disposed{{"s"}, Disposition::on_the_agenda, {}, today});
    EXPECT_EQ(agenda.state, State::as_motion);
    motion.apply(Disposed{{"s"}, Disposition::as_suggestion, {}, today});
    EXPECT_EQ(code(rules::refer(motion, units)), "");
    EXPECT_EQ(code(rules::dispose(motion)), "suggestions.no_motion");
}

// ---- examining and referring
// -----------------------------------------------------------------------

TEST(Examining, is_done_once)
{
    EXPECT_EQ(code(rules::examine(submitted())), "");
    EXPECT_EQ(code(rules::examine(accepted())), "suggestions.wrong_state");
    EXPECT_EQ(code(rules::examine(Suggestion{})), "suggestions.unknown");
    Return split{.suggestion = {"s"}, .exclusion = {}, .reason = {"r"}, .split = {}};
    EXPECT_EQ(code(rules::return_it(submitted(), split)), "");
    split.split = {{{"one part"}}};
    EXPECT_EQ(code(rules::return_it(submitted(), split)), "suggestions.wrong_split");
    split.split = {{{"one part"}, {"another"}}};
    EXPECT_EQ(code(rules::return_it(submitted(), split)), "");
}

TEST(Merging, goes_into_one_that_is_open)
{
    auto other = referred();
    other.id = {"other"};
    EXPECT_EQ(code(rules::merge(submitted(), other)), "");
    EXPECT_EQ(code(rules::merge(accepted(), other)), "");
    EXPECT_EQ(code(rules::merge(answered(), other)), "suggestions.wrong_state");
    EXPECT_EQ(code(rules::merge(submitted(), submitted())), "suggestions.unknown"); // itself
    other.apply(reply(water));
    EXPECT_EQ(code(rules::merge(submitted(), other)), "suggestions.wrong_state");
    auto into = referred();
    into.apply(TookIn{{"s"}, {"other"}, lin, {shen}, {{"m2"}}, today});
    EXPECT_EQ(into.signatories(), (std::vector{chen, shen, lin})); // each is answered, once
    EXPECT_EQ(into.matters.size(), 2u);
}

TEST(Units, are_one_alone_or_led_or_apart)
{
    using enum UnitPart;
    struct {
        std::vector<UnitShare> units;
        bool good;
    } const cases[] = {
        {{{water, sole}}, true},
        {{{water, lead}, {roads, co}}, true},
        {{{water, lead}, {roads, co}, {parks, co}}, true},
        {{{water, separate}, {roads, separate}}, true},
        {{}, false},
        {{{water, lead}}, false},
        {{{water, separate}}, false},
        {{{water, sole}, {roads, sole}}, false},
        {{{water, lead}, {roads, lead}}, false},
        {{{water, lead}, {roads, separate}}, false},
        {{{water, lead}, {water, co}}, false},
        {{{water, sole}, {roads, co}}, false},
    };
    for (auto const& one : cases)
        EXPECT_EQ(code(rules::check_units(one.units)), one.good ? "" : "suggestions.wrong_units");
    EXPECT_EQ(code(rules::refer(submitted(), {{water, sole}})), "suggestions.wrong_state");
}

TEST(APromise, follows_the_congress_and_the_civil_code)
{
    Calendar const plain; // weekends only
    auto const p = rules::promise(policy, plain, day(3, 4));
    EXPECT_EQ(p.reply.due_on, day(6, 4));
    EXPECT_EQ(p.reply_latest.due_on, day(9, 4));
    EXPECT_EQ(p.relief_until_on, day(3, 13));
    EXPECT_EQ(p.co_opinion_due_on, day(4, 6)); // 4 April is a Saturday
    EXPECT_EQ(p.certainty, Certainty::provisional);
    EXPECT_FALSE(p.internal_due_on); // 31 August lies after the law's day and says nothing
    auto earlier = policy;
    earlier.internal_target = "05-15";
    EXPECT_EQ(rules::promise(earlier, plain, day(3, 4)).internal_due_on, day(5, 15));
    auto recess = policy;
    recess.refer_in_recess = Clock{{5, PeriodUnit::calendar_days}, "b", "a"};
    EXPECT_EQ(rules::refer_due_on(submitted(), recess, plain), day(3, 9)); // the 7th is a Saturday
    auto sitting = submitted();
    sitting.session_no = 6;
    EXPECT_FALSE(rules::refer_due_on(sitting, recess, plain));
}

// ---- withdrawing and publishing
// --------------------------------------------------------------------

TEST(Withdrawing, follows_the_rule_of_the_congress)
{
    EXPECT_EQ(code(rules::withdraw(referred(), policy, chen)), "");
    EXPECT_EQ(code(rules::withdraw(referred(), policy, shen)), "suggestions.lead_withdraws");
    EXPECT_EQ(code(rules::withdraw(referred(), policy, lin)), "suggestions.unknown");
    auto early = policy; // 北京条例 13
    early.withdraw_until = WithdrawUntil::referral;
    EXPECT_EQ(code(rules::withdraw(referred(), early, chen)), "suggestions.too_late_to_withdraw");
    EXPECT_EQ(code(rules::withdraw(accepted(), early, chen)), "");
    auto all = policy; // 上海规定 10
    all.withdrawn_by = WithdrawnBy::all;
    auto s = referred();
    EXPECT_EQ(rules::still_needed(s, all, shen), 1);
    s.apply(WithdrawalAsked{{"s"}, shen, {}, today});
    EXPECT_EQ(code(rules::withdraw(s, all, shen)), "suggestions.withdrawal_asked_already");
    EXPECT_EQ(rules::still_needed(s, all, chen), 0);
    s.apply(Closed{{"s"}, 0, today});
    EXPECT_EQ(code(rules::withdraw(s, policy, chen)), "suggestions.wrong_state");
}

TEST(Publishing, never_goes_beyond_what_the_deputy_agreed_to)
{
    auto s = answered();
    Publish const title{{"s"}, {"t"}, {}, {}};
    Publish const whole{{"s"}, {"t"}, {{"text"}}, {{"reply"}}};
    Publish const half{{"s"}, {"t"}, {{"text"}}, {}};
    EXPECT_EQ(code(rules::publish(s, whole)), "");
    EXPECT_EQ(code(rules::publish(s, half)), "suggestions.reply_too");
    EXPECT_EQ(code(rules::publish(referred(), whole)), "suggestions.not_to_publish");
    s.visibility = Visibility::title_only;
    EXPECT_EQ(code(rules::publish(s, whole)), "suggestions.too_much");
    EXPECT_EQ(code(rules::publish(s, title)), "");
    EXPECT_EQ(code(rules::hide(s)), "suggestions.not_published");
    s.apply(Published{{"s"}, Visibility::title_only, {}, {}, {}, today});
    EXPECT_EQ(code(rules::publish(s, title)), "suggestions.not_to_publish");
    EXPECT_EQ(code(rules::hide(s)), "");
    s.apply(Hidden{{"s"}, HidingReason::factual_error, today});
    EXPECT_EQ(code(rules::hide(s)), "suggestions.not_published");
    EXPECT_EQ(code(rules::publish(s, title)), "");
    s.visibility = Visibility::none;
    EXPECT_EQ(code(rules::publish(s, title)), "suggestions.not_to_publish");
}

} // namespace
} // namespace ztc::suggestions
