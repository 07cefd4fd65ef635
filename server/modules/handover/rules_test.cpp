// SPDX-License-Identifier: Apache-2.0
#include "modules/handover/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::handover::rules {
namespace {

Date day(int month, int d)
{
    return Date{std::chrono::year{2026} / month / d};
}

std::string code_of(Result<> const& result)
{
    return result ? "ok" : result.error().code;
}

Actor holding(std::string person, Role role, std::vector<NodeId> reach)
{
    return {"c", {std::move(person)}, {{role, reach[0], reach}}, {}};
}

matters::Standing followed()
{
    return {.exists = true,
            .held = {.raised_by = {"lin"},
                     .community = {"community"},
                     .deputy = PersonId{"zhou"},
                     .unit = NodeId{"bureau"}},
            .stage = matters::Stage::referred,
            .taken_on_by = PersonId{"li"}};
}

Handover proposed()
{
    Handover handover;
    handover.id = {"h"};
    handover.from = {"zhou"};
    handover.to = {"zhang"};
    handover.proposed_by = {"chen"};
    return handover;
}

TEST(Handover, is_of_what_one_holds_oneself_or_by_the_desk_for_somebody_gone)
{
    auto const given = [](std::string const& from, Actor const& actor) {
        return code_of(give(followed(), {from}, actor, "/matters/0"));
    };
    auto const zhou = holding("zhou", Role::deputy, {{"station"}});
    auto const chen = holding("chen", Role::liaison_officer, {{"station"}, {"community"}});
    auto const sun = holding("sun", Role::liaison_officer, {{"elsewhere"}});
    auto const li = holding("li", Role::unit_clerk, {{"bureau"}});
    auto const head = holding("wu", Role::unit_head, {{"bureau"}});
    EXPECT_EQ(given("zhou", zhou), "ok");
    EXPECT_EQ(given("zhou", chen), "ok");
    EXPECT_EQ(given("zhou", sun), "matters.unknown");
    EXPECT_EQ(given("zhou", head), "access.denied") << "a unit gives no deputy's matters away";
    EXPECT_EQ(given("li", li), "ok");
    EXPECT_EQ(given("li", head), "ok");
    EXPECT_EQ(given("li", zhou), "access.denied");
    EXPECT_EQ(given("zhang", chen), "handover.not_held");
    auto closed = followed();
    closed.stage = matters::Stage::closed;
    EXPECT_EQ(code_of(give(closed, {"zhou"}, chen, "")), "handover.not_held");
}

TEST(Handover, lists_something_once_and_goes_to_another)
{
    Propose command{{"zhou"}, {"zhang"}, {{"m"}}, {"r"}};
    EXPECT_EQ(code_of(propose(command)), "ok");
    command.matters = {{"m"}, {"m"}};
    EXPECT_EQ(code_of(propose(command)), "handover.listed_twice");
    command.matters.clear();
    EXPECT_EQ(code_of(propose(command)), "handover.nothing_listed");
    for (std::size_t i = 0; i <= matters_at_most; ++i)
        command.matters.push_back({std::to_string(i)});
    EXPECT_EQ(code_of(propose(command)), "request.too_many");
    command.to = command.from;
    EXPECT_EQ(code_of(propose(command)), "handover.to_himself");
}

TEST(Handover, is_signed_by_the_successor_alone_and_once)
{
    EXPECT_EQ(code_of(sign(proposed(), {"zhang"})), "ok");
    EXPECT_EQ(code_of(sign(proposed(), {"zhou"})), "access.denied");
    EXPECT_EQ(code_of(sign(proposed(), {"somebody"})), "handover.unknown");
    EXPECT_EQ(code_of(sign({}, {"zhang"})), "handover.unknown");
    auto done = proposed();
    done.apply(HandoverCarriedOut{});
    EXPECT_EQ(code_of(sign(done, {"zhang"})), "handover.already_settled");
    EXPECT_EQ(code_of(withdraw(done, {"zhou"})), "handover.already_settled");
    for (auto const* person : {"zhou", "zhang", "chen"})
        EXPECT_EQ(code_of(withdraw(proposed(), {person})), "ok");
    EXPECT_EQ(code_of(withdraw(proposed(), {"lin"})), "handover.unknown");
}

TEST(Handover, is_signed_by_two_whoever_stands_in)
{
    EXPECT_EQ(code_of(two_sign({"zhang"}, {{"chen"}})), "ok");
    EXPECT_EQ(code_of(two_sign({"zhang"}, {{"zhang"}})), "handover.second_person");
    EXPECT_EQ(code_of(two_sign({"zhang"}, {{"sun"}, PersonId{"zhang"}})), "handover.second_person");
    EXPECT_EQ(code_of(two_sign({"zhang"}, {{"sun"}, PersonId{"chen"}})), "ok");
}

TEST(Handover, of_an_office_waits_for_an_administrator_who_is_neither)
{
    auto handover = proposed();
    EXPECT_EQ(code_of(countersign(handover, {"admin"})), "handover.not_signed");
    handover.apply(HandoverSigned{});
    EXPECT_EQ(code_of(countersign(handover, {"admin"})), "ok");
    EXPECT_EQ(code_of(countersign(handover, {"zhou"})), "handover.second_person");
    EXPECT_EQ(code_of(countersign(handover, {"zhang"})), "handover.second_person");
    EXPECT_EQ(code_of(countersign({}, {"admin"})), "handover.unknown");
    EXPECT_EQ(code_of(withdraw(handover, {"zhou"})), "ok") << "nothing went over yet";
    auto const chen = holding("chen", Role::liaison_officer, {{"station"}});
    EXPECT_EQ(code_of(give_office({Role::liaison_officer, {"station"}}, {"chen"}, chen)), "ok");
    for (auto const& office : {PassedOffice{Role::liaison_officer, {"elsewhere"}},
                               PassedOffice{Role::deputy, {"station"}}})
        EXPECT_EQ(code_of(give_office(office, {"chen"}, chen)), "handover.no_such_office");
    EXPECT_EQ(code_of(give_office({Role::liaison_officer, {"station"}}, {"sun"}, chen)),
              "handover.no_such_office");
}

TEST(Absence, of_an_officer_is_carried_by_one_of_the_same_kind_near_by)
{
    using enum Role;
    auto const at = [](Role role, std::vector<std::string> const& way) {
        Post post{role, {}};
        for (auto const& node : way) post.within.push_back({node});
        return post;
    };
    auto const station = at(liaison_officer, {"c", "w", "s"});
    EXPECT_TRUE(may_carry(station, at(liaison_officer, {"c", "w", "s"})));
    EXPECT_TRUE(may_carry(station, at(liaison_officer, {"c", "w", "beside"})));
    EXPECT_TRUE(may_carry(station, at(committee_clerk, {"c", "w"})));
    EXPECT_TRUE(may_carry(station, at(committee_director, {"c", "w"})));
    EXPECT_FALSE(may_carry(station, at(liaison_officer, {"c", "other", "s2"})));
    EXPECT_FALSE(may_carry(station, at(committee_clerk, {"c", "other"})));
    EXPECT_FALSE(may_carry(station, at(unit_clerk, {"c", "w", "s"})));
    auto const director = at(committee_director, {"c", "w"});
    EXPECT_TRUE(may_carry(director, at(committee_clerk, {"c", "w"})));
    EXPECT_FALSE(may_carry(director, at(committee_director, {"c", "other"})));
    EXPECT_FALSE(may_carry(director, at(liaison_officer, {"c", "w", "s"})));
    auto const clerk = at(unit_clerk, {"c", "w", "u"});
    EXPECT_TRUE(may_carry(clerk, at(unit_head, {"c", "w", "u"})));
    EXPECT_FALSE(may_carry(clerk, at(unit_clerk, {"c", "w", "u2"})));
    EXPECT_FALSE(may_carry(at(auditor, {"c"}), at(auditor, {"c"})));
    EXPECT_FALSE(may_carry(station, {liaison_officer, {}})) << "a body that was closed";
}

TEST(Absence, lends_an_office_of_his_own_and_each_office_by_itself)
{
    auto actor = holding("chen", Role::liaison_officer, {{"station"}});
    DeclareAbsence command{{"sun"}, day(3, 10), day(3, 12)};
    EXPECT_EQ(code_of(lend(actor, command)), "handover.no_such_office");
    command.role = Role::liaison_officer;
    command.node = NodeId{"station"};
    command.substitute_node = NodeId{"beside"};
    EXPECT_EQ(code_of(lend(actor, command)), "ok");
    Absences away;
    away.apply(AbsenceDeclared{{"a"}, {"chen"}, {"sun"}, day(3, 10), day(3, 12)});
    EXPECT_EQ(code_of(declare(away, command, {"chen"}, day(3, 10))), "ok")
        << "that was as a deputy";
    away.apply(AbsenceDeclared{{"b"},
                               {"chen"},
                               {"sun"},
                               day(3, 10),
                               day(3, 12),
                               command.role,
                               command.node,
                               command.substitute_node});
    EXPECT_EQ(code_of(declare(away, command, {"chen"}, day(3, 10))), "handover.away_already");
    EXPECT_EQ(away.substitute(Role::liaison_officer, {"station"}, day(3, 11)), PersonId{"sun"});
    EXPECT_EQ(away.substitute(Role::liaison_officer, {"beside"}, day(3, 11)), std::nullopt);
    actor.offices.front().in_place_of = PersonId{"zhou"};
    EXPECT_EQ(code_of(lend(actor, command)), "handover.no_such_office") << "what is lent stays";
}

TEST(Absence, begins_today_or_later_lasts_half_a_year_and_never_twice)
{
    Absences none;
    auto const declared = [&](Absences const& before, Date from, Date until) {
        return code_of(declare(before, {{"zhang"}, from, until}, {"zhou"}, day(3, 10)));
    };
    EXPECT_EQ(declared(none, day(3, 10), day(3, 20)), "ok");
    EXPECT_EQ(declared(none, day(3, 10), day(3, 10)), "ok");
    EXPECT_EQ(declared(none, day(3, 9), day(3, 20)), "handover.absence_in_past");
    EXPECT_EQ(declared(none, day(3, 12), day(3, 11)), "handover.ends_before");
    EXPECT_EQ(declared(none, day(3, 10), day(12, 1)), "handover.absence_too_long");
    EXPECT_EQ(code_of(declare(none, {{"zhou"}, day(3, 10), day(3, 11)}, {"zhou"}, day(3, 10))),
              "handover.to_himself");
    Absences away;
    away.apply(AbsenceDeclared{{"a"}, {"zhou"}, {"zhang"}, day(3, 15), day(3, 20)});
    EXPECT_EQ(declared(away, day(3, 20), day(3, 22)), "handover.away_already");
    EXPECT_EQ(declared(away, day(3, 21), day(3, 22)), "ok");
    EXPECT_EQ(declared(away, day(3, 10), day(3, 14)), "ok");
}

TEST(Absence, is_over_the_day_after_its_last_and_the_day_one_is_back)
{
    Absences away;
    away.apply(AbsenceDeclared{{"a"}, {"zhou"}, {"zhang"}, day(3, 15), day(3, 20)});
    EXPECT_FALSE(away.away(day(3, 14)));
    EXPECT_TRUE(away.away(day(3, 15)));
    EXPECT_TRUE(away.away(day(3, 20)));
    EXPECT_FALSE(away.away(day(3, 21)));
    EXPECT_EQ(code_of(end(away, {"a"}, day(3, 21))), "handover.no_such_absence");
    EXPECT_EQ(code_of(end(away, {"b"}, day(3, 16))), "handover.no_such_absence");
    EXPECT_EQ(code_of(end(away, {"a"}, day(3, 18))), "ok");
    away.apply(AbsenceEnded{{"a"}, {"zhou"}, day(3, 18)});
    EXPECT_TRUE(away.away(day(3, 17)));
    EXPECT_FALSE(away.away(day(3, 18)));
}

} // namespace
} // namespace ztc::handover::rules
