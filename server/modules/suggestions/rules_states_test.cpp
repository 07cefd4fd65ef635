// SPDX-License-Identifier: Apache-2.0
//
// Which move is possible in which state, as a table: every other one is refused. Who may make it is
// in server/stories/suggestion_roles_test.cpp.
#include "modules/suggestions/rules_for_tests.hpp"

#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>

#include <functional>
#include <map>
#include <set>

namespace ztc::suggestions {
namespace {

using namespace for_tests;

/// Handled by one unit that asked for everything it can ask for; rated badly by its lead.
Suggestion in(State state)
{
    auto s = referred();
    s.apply(ReliefAsked{{"s"}, water, {}, today, {}});
    s.apply(ExtensionAsked{{"s"}, water, day(8, 1), {}, today});
    s.apply(ReplyDrafted{{"s"}, water, 1, "D", {}, today});
    s.feedback_due_on = day(3, 31); // over
    s.state = state;
    return s;
}
Suggestion rated_badly(State state, std::int64_t round)
{
    auto s = in(state);
    s.round = round;
    rate(s, chen, Satisfaction::dissatisfied);
    return s;
}

using Possible = std::function<bool(State)>;

std::map<std::string, Possible> moves()
{
    auto const another = [](Suggestion one) {
        one.id = {"other"};
        return one;
    };
    auto const at = [](Suggestion const& s) { return s.units.at(water); };
    return {
        {"accept, return, make a letter",
         [](State state) { return bool(rules::examine(in(state))); }},
        {"merge", [=](State state) { return bool(rules::merge(in(state), another(referred()))); }},
        {"be merged into",
         [=](State state) { return bool(rules::merge(another(accepted()), in(state))); }},
        {"refer",
         [](State state) { return bool(rules::refer(in(state), {{water, UnitPart::sole}})); }},
        {"take on", [=](State state) { return bool(rules::take_on(in(state), at(in(state)))); }},
        {"ask relief",
         [=](State state) {
             auto unit = at(in(state));
             unit.relief_asked = false;
             return bool(rules::ask_relief(in(state), unit, today));
         }},
        {"rule on relief",
         [](State state) {
             return bool(
                 rules::rule_on_relief(in(state), {{"s"}, water, ReliefRuling::kept, {}, {"r"}}));
         }},
        {"contact", [](State state) { return bool(rules::contact(in(state), today, today)); }},
        {"ask extension",
         [=](State state) {
             auto unit = at(in(state));
             unit.extension_asked.reset();
             return bool(rules::ask_extension(in(state), unit, day(8, 1), today));
         }},
        {"decide on the extension",
         [](State state) { return bool(rules::decide_extension(in(state), water)); }},
        {"draft",
         [=](State state) {
             Point const first{1, PointOutcome::cannot, {"w"}},
                 second{2, PointOutcome::cannot, {"w"}};
             return bool(rules::draft_reply(in(state), at(in(state)),
                                            {{"s"}, water, {"D"}, {first, second}, {"c"}}, policy,
                                            today));
         }},
        {"send the draft back",
         [=](State state) { return bool(rules::send_reply_back(in(state), at(in(state)))); }},
        {"sign",
         [=](State state) {
             return bool(
                 rules::sign(in(state), at(in(state)), {{"s"}, water, 1, {"x"}, {}}, policy));
         }},
        {"rate",
         [](State state) {
             return bool(
                 rules::feedback(in(state), policy, chen, both(Satisfaction::satisfied), false));
         }},
        {"order redo",
         [](State state) { return bool(rules::order_redo(rated_badly(state, 1), policy)); }},
        {"assess",
         [](State state) { return bool(rules::open_assessment(rated_badly(state, 2), policy)); }},
        {"conclude", [](State state) { return bool(rules::conclude_assessment(in(state))); }},
        {"close", [](State state) { return bool(rules::close(in(state), policy, today)); }},
        {"rate as raiser",
         [](State state) { return bool(rules::rate_as_raiser(in(state), lin, day(3, 31))); }},
        {"withdraw", [](State state) { return bool(rules::withdraw(in(state), policy, chen)); }},
        {"publish",
         [](State state) {
             return bool(rules::publish(in(state), {{"s"}, {"t"}, {{"text"}}, {{"reply"}}}));
         }},
    };
}

TEST(EachMove, is_possible_in_the_states_that_the_table_names_and_in_no_other)
{
    using enum State;
    std::map<std::string, std::set<State>> const table{
        {"accept, return, make a letter", {submitted}},
        {"merge", {submitted, accepted}},
        {"be merged into", {accepted, referred}},
        {"refer", {accepted}},
        {"take on", {referred}},
        {"ask relief", {referred}},
        {"rule on relief", {referred}},
        {"contact", {referred}},
        {"ask extension", {referred}},
        {"decide on the extension", {referred}},
        {"draft", {referred}},
        {"send the draft back", {referred}},
        {"sign", {referred}},
        {"rate", {answered}},
        {"order redo", {answered}},
        {"assess", {answered}},
        {"conclude", {assessed}},
        {"close", {answered}},
        {"rate as raiser", {answered, assessed}},
        {"withdraw", {submitted, accepted, referred, answered, assessed}},
        {"publish", {answered, assessed, closed}},
    };
    auto const all = moves();
    EXPECT_EQ(all.size(), table.size());
    for (auto const& [move, possible] : all)
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<State>>([&](auto state) {
            EXPECT_EQ(possible(state.value), table.at(move).contains(state.value))
                << move << " when " << state.name;
        });
}

} // namespace
} // namespace ztc::suggestions
