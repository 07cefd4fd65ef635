// SPDX-License-Identifier: Apache-2.0
#include "modules/suggestions/rules_for_tests.hpp"

namespace ztc::suggestions {
namespace {

using namespace for_tests;

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

TEST(Relief, is_settled_by_the_reply_and_counts_drafts_on_where_it_comes_back)
{
    auto s = referred();
    s.apply(ReliefAsked{{"s"}, water, {}, today, {}});
    auto answered_all_the_same = s;
    answered_all_the_same.apply(reply(water));
    EXPECT_FALSE(answered_all_the_same.units.at(water).relief_asked);
    RuleOnRelief const ruling{{"s"}, water, ReliefRuling::moved, roads, {"r"}};
    EXPECT_EQ(code(rules::rule_on_relief(answered_all_the_same, ruling)),
              "suggestions.wrong_state");

    auto const moved = [&](NodeId const& from, NodeId const& to) {
        s.apply(ReliefRuled{{"s"},
                            from,
                            ReliefRuling::moved,
                            to,
                            {},
                            today,
                            day(7, 1),
                            day(10, 1),
                            {},
                            {},
                            {},
                            {}});
    };
    s.apply(ReplyDrafted{{"s"}, water, 1, "B", {}, today});
    moved(water, roads);
    EXPECT_EQ(s.units.at(roads).drafts, 0);
    moved(roads, water);
    EXPECT_EQ(s.units.at(water).drafts, 1) << "its next draft is the second";
    EXPECT_EQ(s.units.at(water).draft_no, 0) << "and nothing waits to be signed";
}

TEST(AUnit, is_done_with_what_ended_or_what_it_has_answered)
{
    auto s = referred();
    s.apply(ReliefAsked{{"s"}, water, {}, today, {}});
    s.apply(ExtensionAsked{{"s"}, water, day(8, 1), {}, today});
    s.apply(ReplyDrafted{{"s"}, water, 1, "B", {}, today});
    EXPECT_EQ(code(rules::send_reply_back(s, s.units.at(water))), "");
    s.apply(Withdrawn{{"s"}, today});
    RuleOnRelief const ruling{{"s"}, water, ReliefRuling::kept, {}, {"r"}};
    EXPECT_EQ(code(rules::rule_on_relief(s, ruling)), "suggestions.wrong_state");
    EXPECT_EQ(code(rules::decide_extension(s, water)), "suggestions.wrong_state");
    EXPECT_EQ(code(rules::send_reply_back(s, s.units.at(water))), "suggestions.wrong_state");
    auto apart = referred({{water, UnitPart::separate}, {roads, UnitPart::separate}});
    EXPECT_EQ(code(rules::send_reply_back(apart, apart.units.at(water))),
              "suggestions.nothing_to_sign");
    apart.apply(reply(water));
    EXPECT_EQ(code(rules::ask_extension(apart, apart.units.at(water), day(8, 1), today)),
              "suggestions.replied_already");
}

} // namespace
} // namespace ztc::suggestions
