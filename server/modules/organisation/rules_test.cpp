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

TEST(organisation_rules, read_hours_as_people_write_them)
{
    using enum Weekday;
    using Week = std::vector<Opening>;
    EXPECT_EQ(rules::week_in("周二、周四 9:00–12:00 14:00-17:30；星期六：9点至11:30"),
              (Week{{tue, 540, 720},
                    {tue, 840, 1050},
                    {thu, 540, 720},
                    {thu, 840, 1050},
                    {sat, 540, 690}}));
    EXPECT_EQ(rules::week_in("周一至周五 9:00–17:00").value().size(), 5u);
    EXPECT_EQ(rules::week_in("工作日 9：00—17：00").value().size(), 5u);
    EXPECT_EQ(rules::week_in("每天 8:00~20:00").value().size(), 7u);
    EXPECT_EQ(rules::week_in("每周三 14:30–16:30"), (Week{{wed, 870, 990}}));
    for (auto const* words : {"", "随时", "周一", "周五至周一 9:00–17:00", "周一 17:00–9:00",
                              "周一 9:00", "周一 25:00–26:00", "周一 9:00–12:00，另有值班",
                              "周八 9:00–10:00", "周一 9:00–12:00；周一 11:00–13:00"})
        EXPECT_FALSE(rules::week_in(words)) << words;
}

TEST(organisation_rules, take_a_week_that_can_be)
{
    using enum Weekday;
    auto const sorted = rules::sound_week({{tue, 600, 700}, {mon, 800, 900}, {mon, 500, 800}});
    ASSERT_TRUE(sorted);
    EXPECT_EQ(*sorted, (std::vector<Opening>{{mon, 500, 800}, {mon, 800, 900}, {tue, 600, 700}}));
    EXPECT_TRUE(rules::sound_week({}));
    std::vector<std::vector<Opening>> const wrong{{{mon, 600, 600}},
                                                  {{mon, -1, 60}},
                                                  {{mon, 600, 1441}},
                                                  {{mon, 600, 700}, {mon, 650, 800}},
                                                  std::vector<Opening>(29, {mon, 1, 2})};
    for (auto const& week : wrong)
        EXPECT_EQ(rules::sound_week(week).error(), refuse("organisation.wrong_hours", "/week"));
}

TEST(organisation_rules, take_a_point_that_lies_on_the_earth)
{
    EXPECT_TRUE(rules::sound_point({30'593'100, 114'305'500, MapSystem::gcj02}));
    for (auto const& point :
         {MapPoint{90'000'001, 0, MapSystem::wgs84}, MapPoint{0, -180'000'001, MapSystem::wgs84}})
        EXPECT_EQ(rules::sound_point(point).error().code, "organisation.wrong_point");
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
