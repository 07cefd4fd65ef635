// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/rules.hpp"

#include <gmock/gmock.h>

namespace ztc::organisation {
namespace {

using namespace std::chrono;
using enum NodeKind;
using testing::ElementsAre;

constexpr Date today = 2026y / November / 24;
PersonId const xu{"xu"};
PersonId const admin{"admin"};

Node node(NodeKind kind, std::string id = "n")
{
    Node made;
    made.id = {id};
    made.kind = kind;
    made.within = {{"top"}, {id}};
    return made;
}

TEST(organisation_rules, say_what_may_lie_under_what)
{
    struct Case {
        NodeKind kind;
        std::vector<NodeKind> under;
    } const cases[] = {
        {congress, {}},
        {standing_committee_office, {congress}},
        {working_committee, {congress}},
        {station, {congress, working_committee, station}},
        {community, {station, working_committee}},
        {handling_unit, {congress, working_committee}},
    };
    NodeKind const all[] = {
        congress, standing_committee_office, working_committee, station, community, handling_unit};
    for (auto const& [kind, under] : cases)
        for (auto parent : all)
            EXPECT_EQ(rules::fits_under(kind, parent),
                      std::find(under.begin(), under.end(), parent) != under.end())
                << static_cast<int>(kind) << " under " << static_cast<int>(parent);
}

TEST(organisation_rules, place_only_the_congress_under_nothing)
{
    EXPECT_TRUE(rules::place(congress, nullptr)->empty());
    EXPECT_EQ(rules::place(station, nullptr).error(),
              refuse("organisation.wrong_place", "/parent"));
}

TEST(organisation_rules, place_a_body_below_all_that_its_parent_lies_in)
{
    auto const parent = node(station);
    EXPECT_THAT(*rules::place(station, &parent), ElementsAre(NodeId{"top"}, NodeId{"n"}));
    EXPECT_EQ(rules::place(handling_unit, &parent).error().code, "organisation.wrong_place");
}

TEST(organisation_rules, place_nothing_below_a_closed_body)
{
    auto parent = node(station);
    parent.closed_on = today;
    EXPECT_EQ(rules::place(community, &parent).error(), refuse("organisation.closed", "/parent"));
}

TEST(organisation_rules, close_a_body_once_and_never_the_congress)
{
    auto body = node(station);
    EXPECT_EQ(rules::close(body, today)->closed_on, today);
    body.closed_on = today;
    EXPECT_EQ(rules::close(body, today).error().code, "organisation.closed");
    EXPECT_EQ(rules::close(node(congress), today).error().code, "organisation.congress_stays");
}

TEST(organisation_rules, describe_only_open_stations)
{
    auto body = node(station);
    EXPECT_TRUE(rules::describe_station(body));
    body.closed_on = today;
    EXPECT_EQ(rules::describe_station(body).error().code, "organisation.closed");
    EXPECT_EQ(rules::describe_station(node(community)).error().code, "organisation.not_a_station");
}

TEST(organisation_rules, say_which_office_is_held_where)
{
    struct Case {
        Role role;
        std::vector<NodeKind> at;
    } const cases[] = {
        {Role::resident, {}},
        {Role::deputy, {station, congress}},
        {Role::liaison_officer, {station}},
        {Role::committee_clerk, {working_committee}},
        {Role::committee_director, {working_committee}},
        {Role::unit_clerk, {handling_unit}},
        {Role::unit_head, {handling_unit}},
        {Role::standing_committee_office, {standing_committee_office}},
        {Role::auditor, {congress}},
        {Role::security_administrator, {congress}},
        {Role::system_administrator, {congress}},
    };
    for (auto const& [role, at] : cases)
        for (auto kind : {congress, standing_committee_office, working_committee, station,
                          community, handling_unit})
            EXPECT_EQ(rules::fits_at(role, kind), std::find(at.begin(), at.end(), kind) != at.end())
                << static_cast<int>(role) << " at " << static_cast<int>(kind);
}

TEST(organisation_rules, grant_an_office_where_it_is_held)
{
    auto const granted =
        rules::grant(node(station), {xu, Role::liaison_officer, {"n"}}, admin, today);
    EXPECT_EQ(granted->granted_on, today);
    EXPECT_EQ(rules::grant(node(station), {xu, Role::unit_head, {"n"}}, admin, today).error(),
              refuse("organisation.wrong_office", "/role"));
}

TEST(organisation_rules, grant_the_same_office_once_and_again_after_it_ended)
{
    auto body = node(station);
    GrantRole const command{xu, Role::liaison_officer, {"n"}};
    body.apply(*rules::grant(body, command, admin, today));
    EXPECT_EQ(rules::grant(body, command, admin, today).error().code,
              "organisation.already_granted");
    body.apply(*rules::end(body, {xu, Role::liaison_officer, {"n"}}, today));
    EXPECT_TRUE(rules::grant(body, command, admin, today));
}

TEST(organisation_rules, grant_nothing_at_a_closed_body)
{
    auto body = node(station);
    body.closed_on = today;
    EXPECT_EQ(rules::grant(body, {xu, Role::liaison_officer, {"n"}}, admin, today).error().code,
              "organisation.closed");
}

TEST(organisation_rules, let_nobody_grant_himself_an_office)
{
    EXPECT_EQ(
        rules::grant(node(station), {admin, Role::liaison_officer, {"n"}}, admin, today).error(),
        refuse("organisation.not_to_yourself", "/person"));
}

TEST(organisation_rules, end_only_what_was_granted)
{
    EXPECT_EQ(rules::end(node(station), {xu, Role::liaison_officer, {"n"}}, today).error().code,
              "organisation.not_granted");
}

} // namespace
} // namespace ztc::organisation
