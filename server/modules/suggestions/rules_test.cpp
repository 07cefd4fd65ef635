// SPDX-License-Identifier: Apache-2.0
#include "modules/suggestions/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::suggestions {
namespace {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}
std::string code(auto const& result)
{
    return result ? "" : result.error().code;
}

constexpr Date today = day(4, 1);
PersonId const chen{"chen"}, shen{"shen"}, lin{"lin"};
NodeId const seat{"seat"}, water{"water"}, roads{"roads"}, parks{"parks"};
SuggestionPolicy const policy = [] {
    auto const found = std::ranges::find(presets(), "wuchang_interim", &Preset::code);
    return found->policy;
}();

Submitted filed(SuggestionKind kind = SuggestionKind::suggestion)
{
    return {.suggestion = {"s"},
            .draft = "d",
            .kind = kind,
            .lead = chen,
            .seats = {seat},
            .cosigners = {shen},
            .signed_by = SignedBy::click,
            .scans = {},
            .title = {},
            .situation = {},
            .asks = {},
            .ask_count = 2,
            .feasibility = {},
            .visibility = Visibility::full,
            .formed_by = {},
            .raised_before = RaisedBefore::never,
            .wish = Wish::written_reply,
            .wished_units = {},
            .matters = {{"m1"}},
            .consulted = {},
            .term_no = 16,
            .session_no = {},
            .submitted_on = day(3, 2)};
}

Suggestion submitted(SuggestionKind kind = SuggestionKind::suggestion)
{
    Suggestion out;
    out.apply(filed(kind));
    return out;
}
Suggestion accepted(SuggestionKind kind = SuggestionKind::suggestion)
{
    auto out = submitted(kind);
    out.apply(Accepted{{"s"}, "2026-0001", day(3, 3), {}});
    return out;
}
Suggestion referred(std::vector<UnitShare> units = {{water, UnitPart::sole}})
{
    auto out = accepted();
    out.apply(Referred{.suggestion = {"s"},
                       .units = std::move(units),
                       .referred_on = day(3, 4),
                       .reply_due_on = day(6, 4),
                       .reply_latest_on = day(9, 4),
                       .relief_until_on = day(4, 3),
                       .contact_due_on = {},
                       .co_opinion_due_on = day(4, 7),
                       .internal_due_on = {},
                       .certainty = Certainty::certain});
    return out;
}
Suggestion led()
{
    return referred({{water, UnitPart::lead}, {roads, UnitPart::co}});
}
Replied reply(NodeId const& unit, std::int64_t round = 1)
{
    return {.suggestion = {"s"},
            .unit = unit,
            .round = round,
            .draft_no = round,
            .outcome = "B",
            .document_no = "",
            .signed_by = {},
            .scans = {},
            .replied_on = today,
            .feedback_due_on = day(4, 22),
            .publish_due_on = {}};
}
Suggestion answered()
{
    auto out = referred();
    out.apply(reply(water));
    return out;
}
std::vector<Rated> both(Satisfaction satisfaction)
{
    return {{Dimension::attitude, Satisfaction::satisfied}, {Dimension::result, satisfaction}};
}
void rate(Suggestion& suggestion, PersonId const& who, Satisfaction satisfaction)
{
    suggestion.apply(FeedbackGiven{.suggestion = {"s"},
                                   .deputy = who,
                                   .round = suggestion.round,
                                   .rated = both(satisfaction),
                                   .words = {},
                                   .way = FeedbackWay::platform,
                                   .given_on = today});
}
Actor clerk(NodeId const& unit, Role role = Role::unit_clerk)
{
    return {"c", {"clerk"}, {{role, unit, {unit}}}, {}};
}

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

// ---- at the unit
// -----------------------------------------------------------------------------------

TEST(AUnit, sees_only_what_it_handles_and_only_its_principal_signs)
{
    using enum Right;
    EXPECT_EQ(code(rules::at_unit(referred(), water, clerk(water), handle_suggestions)), "");
    EXPECT_EQ(code(rules::at_unit(referred(), water, clerk(roads), handle_suggestions)),
              "suggestions.unknown");
    EXPECT_EQ(code(rules::at_unit(referred(), roads, clerk(roads), handle_suggestions)),
              "suggestions.unknown");
    EXPECT_EQ(code(rules::at_unit(referred(), water, clerk(water), sign_replies)),
              "suggestions.unknown");
    EXPECT_EQ(code(rules::at_unit(referred(), water, clerk(water, Role::unit_head), sign_replies)),
              "");
    auto lent = clerk(water, Role::unit_head);
    lent.offices.front().in_place_of = PersonId{"head"};
    EXPECT_EQ(code(rules::at_unit(referred(), water, lent, sign_replies)), "suggestions.unknown");
    EXPECT_EQ(code(rules::at_unit(referred(), water, lent, handle_suggestions)), "");
}

TEST(Relief, is_asked_in_time_and_moves_the_part_with_fresh_days)
{
    auto s = referred();
    auto const& unit = s.units.at(water);
    EXPECT_EQ(code(rules::ask_relief(s, unit, day(4, 3))), "");
    EXPECT_EQ(code(rules::ask_relief(s, unit, day(4, 4))), "suggestions.relief_too_late");
    RuleOnRelief ruling{{"s"}, water, ReliefRuling::moved, roads, {"r"}};
    EXPECT_EQ(code(rules::rule_on_relief(s, ruling)), "suggestions.no_relief_asked");
    s.apply(ReliefAsked{{"s"}, water, {}, today, {}});
    EXPECT_EQ(code(rules::ask_relief(s, s.units.at(water), today)),
              "suggestions.relief_asked_already");
    EXPECT_EQ(code(rules::rule_on_relief(s, ruling)), "");
    ruling.to = water;
    EXPECT_EQ(code(rules::rule_on_relief(s, ruling)), "suggestions.wrong_units");
    ruling.to.reset();
    EXPECT_EQ(code(rules::rule_on_relief(s, ruling)), "suggestions.ruling_incomplete");
    auto kept = s;
    kept.apply(
        ReliefRuled{{"s"}, water, ReliefRuling::kept, {}, {}, today, {}, {}, {}, {}, {}, {}});
    EXPECT_FALSE(kept.units.at(water).relief_asked);
    s.apply(ReliefRuled{{"s"},
                        water,
                        ReliefRuling::moved,
                        roads,
                        {},
                        today,
                        day(7, 1),
                        day(10, 1),
                        {},
                        {},
                        {},
                        {}});
    EXPECT_FALSE(s.units.contains(water));
    EXPECT_EQ(s.units.at(roads).reply_due_on, day(7, 1));
    EXPECT_EQ(s.units.at(roads).part, UnitPart::sole);
}

TEST(ACoHandler, gives_its_opinion_to_the_lead_who_may_send_it_back)
{
    auto s = led();
    EXPECT_EQ(code(rules::send_opinion(s, s.units.at(water))), "suggestions.not_co_handling");
    EXPECT_EQ(code(rules::send_opinion(s, s.units.at(roads))), "");
    SendOpinionBack const back{{"s"}, roads, {"r"}};
    EXPECT_EQ(code(rules::send_opinion_back(s, back, clerk(water))), "suggestions.no_opinion");
    s.apply(OpinionSent{{"s"}, roads, {}, today});
    EXPECT_EQ(code(rules::send_opinion(s, s.units.at(roads))), "suggestions.opinion_sent_already");
    EXPECT_EQ(code(rules::send_opinion_back(s, back, clerk(roads))), "suggestions.unknown");
    EXPECT_EQ(code(rules::send_opinion_back(s, back, clerk(water))), "");
    s.apply(OpinionSentBack{{"s"}, roads, {}, today, day(4, 8)});
    EXPECT_FALSE(s.units.at(roads).opinion_sent);
    EXPECT_EQ(s.units.at(roads).opinion_due_on, day(4, 8));
}

TEST(AnExtension, is_asked_once_in_time_and_never_beyond_the_law)
{
    auto s = referred();
    auto const asked = [&](Date until, Date on) {
        return code(rules::ask_extension(s, s.units.at(water), until, on));
    };
    EXPECT_EQ(asked(day(9, 4), day(6, 4)), "");
    EXPECT_EQ(asked(day(9, 5), today), "suggestions.extension_too_long");
    EXPECT_EQ(asked(day(6, 4), today), "suggestions.extension_too_long");
    EXPECT_EQ(asked(day(8, 1), day(6, 5)), "suggestions.extension_too_late");
    s.apply(ExtensionAsked{{"s"}, water, day(8, 1), {}, today});
    EXPECT_EQ(asked(day(8, 1), today), "suggestions.extended_already");
    EXPECT_EQ(code(rules::decide_extension(s, water)), "");
    s.apply(Extended{{"s"}, water, day(8, 1), today});
    EXPECT_EQ(s.units.at(water).reply_due_on, day(8, 1));
    EXPECT_EQ(asked(day(9, 4), today), "suggestions.extended_already");
    EXPECT_EQ(code(rules::decide_extension(s, water)), "suggestions.no_extension_asked");
    auto const l = led();
    EXPECT_EQ(code(rules::ask_extension(l, l.units.at(roads), day(8, 1), today)),
              "suggestions.not_replying");
}

// ---- the reply
// -------------------------------------------------------------------------------------

Point done(std::int64_t ask)
{
    return {ask, PointOutcome::done, {"w"}, {}, {}, {{{"photo"}}}};
}
Point planned(std::int64_t ask)
{
    return {ask, PointOutcome::planned, {"w"}, day(12, 1), {{"管网科科长"}}, {}};
}
Point cannot(std::int64_t ask)
{
    return {ask, PointOutcome::cannot, {"w"}, {}, {}, {}};
}

TEST(AReply, answers_each_ask_with_proof_or_a_plan_or_the_reason)
{
    auto const s = referred();
    auto const drafted = [&](std::string outcome, std::vector<Point> points) {
        DraftReply const command{{"s"}, water, {std::move(outcome)}, std::move(points), {"c"}};
        return code(rules::draft_reply(s, s.units.at(water), command, policy, today));
    };
    EXPECT_EQ(drafted("B", {done(1), planned(2)}), "");
    EXPECT_EQ(drafted("A", {done(1), done(2)}), "");
    EXPECT_EQ(drafted("D", {cannot(1), cannot(2)}), "");
    EXPECT_EQ(drafted("E", {done(1), done(2)}), "suggestions.unknown_outcome");
    EXPECT_EQ(drafted("A", {done(1)}), "suggestions.points_missing");
    EXPECT_EQ(drafted("A", {done(1), done(1)}), "suggestions.unknown_ask");
    EXPECT_EQ(drafted("A", {done(1), done(3)}), "suggestions.unknown_ask");
    EXPECT_EQ(drafted("B", {done(1), cannot(2)}), "suggestions.outcome_needs_date");
    EXPECT_EQ(drafted("A", {cannot(1), cannot(2)}), "suggestions.outcome_says_more");
    auto bare = done(1);
    bare.proof.reset();
    EXPECT_EQ(drafted("A", {bare, done(2)}), "suggestions.needs_proof");
    auto ownerless = planned(2);
    ownerless.owner.reset();
    EXPECT_EQ(drafted("B", {done(1), ownerless}), "suggestions.plan_incomplete");
    auto dated = cannot(2);
    dated.planned_on = day(12, 1);
    EXPECT_EQ(drafted("C", {done(1), dated}), "suggestions.plan_incomplete");
    auto past = planned(2);
    past.planned_on = today;
    EXPECT_EQ(drafted("B", {done(1), past}), "suggestions.plan_is_past");
}

TEST(AReply, is_signed_as_it_was_read_and_tells_of_the_co_handlers)
{
    auto s = led();
    auto const sign = [&](std::int64_t no) {
        SignReply const command{{"s"}, water, no, {"x"}, {}};
        return code(rules::sign(s, s.units.at(water), command, policy));
    };
    EXPECT_EQ(sign(1), "suggestions.nothing_to_sign");
    s.apply(ReplyDrafted{{"s"}, water, 1, "B", {}, today});
    s.apply(ReplyDrafted{{"s"}, water, 2, "B", {}, today});
    EXPECT_EQ(sign(1), "suggestions.another_draft");
    EXPECT_EQ(sign(2), "suggestions.opinion_missing");
    s.apply(OpinionSent{{"s"}, roads, {}, today});
    EXPECT_EQ(sign(2), "");
    s.apply(ReplySentBack{{"s"}, water, {}, today});
    EXPECT_EQ(sign(2), "suggestions.nothing_to_sign");
    s.apply(reply(water));
    EXPECT_EQ(s.state, State::answered); // the co-handler does not reply itself
    auto apart = referred({{water, UnitPart::separate}, {roads, UnitPart::separate}});
    apart.apply(reply(water));
    EXPECT_EQ(apart.state, State::referred);
    apart.apply(reply(roads));
    EXPECT_EQ(apart.state, State::answered);
}

TEST(ADocumentNumber, has_hexagonal_brackets_and_no_leading_zero)
{
    struct {
        char const *written, *meant;
    } const cases[] = {
        {"武昌城管函字﹝2025﹞9号", "武昌城管函字〔2025〕9号"},
        {"样例水函[2026]第009号", "样例水函〔2026〕9号"},
        {"样例水函（2026） 12 号", "样例水函〔2026〕12号"},
        {"样例水函〔2026〕120号", "样例水函〔2026〕120号"},
        {"〔2026〕9号", ""},
        {"样例水函2026-9号", ""},
        {"样例水函〔26〕9号", ""},
        {"样例水函〔2026〕000号", ""},
        {"样例水函〔2026〕9", ""},
        {"样例水函〕2026〔9号", ""},
    };
    for (auto const& one : cases) {
        auto const result = rules::document_no(one.written);
        EXPECT_EQ(result ? *result : "", one.meant) << one.written;
        EXPECT_EQ(code(result), one.meant[0] ? "" : "suggestions.document_no");
    }
}

// ---- rating
// ----------------------------------------------------------------------------------------

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
