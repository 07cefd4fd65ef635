// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/service.hpp"

#include "modules/organisation/state.hpp"
#include "modules/people/events.hpp"
#include "modules/service_for_tests.hpp"

#include <gmock/gmock.h>

namespace ztc::organisation {
namespace {

using ::testing::ElementsAre;
using enum NodeKind;

class Organisation : public ztc::testing::OfAService {
protected:
    NodeId add(NodeKind kind, std::optional<NodeId> parent, std::string name = "样例")
    {
        return does(&add_node, AddNode{kind, parent, {name}, {}, {}}).value().node;
    }

    PersonId registered(std::string name)
    {
        PersonId const person{std::move(name)};
        inside([&](Work& work) {
            EXPECT_TRUE(work.append(people::stream_of(person), 0,
                                    people::Registered{person, people::PersonKind::staff}));
        });
        return person;
    }

    Result<Done> grant(PersonId const& person, Role role, NodeId const& node)
    {
        return does(&grant_role, GrantRole{person, role, node});
    }

    Node state(NodeId const& node)
    {
        Node found;
        inside([&](Work& work) { found = fold(work.stream(stream_of(node))); });
        return found;
    }
};

ZTC_ON_BOTH_ENGINES(Organisation);

TEST_P(Organisation, grows_from_one_congress_downwards)
{
    auto const top = add(NodeKind::congress, {});
    auto const committee = add(working_committee, top);
    auto const post = add(station, committee);
    auto const garden = add(community, post);
    EXPECT_THAT(state(garden).within, ElementsAre(top, committee, post, garden));
    EXPECT_EQ(does(&add_node, AddNode{NodeKind::congress, {}, {"第二个"}, {}, {}}).error(),
              refuse("organisation.congress_exists", "/kind"));
}

TEST_P(Organisation, has_one_congress_for_each_congress_key)
{
    auto const top = add(NodeKind::congress, {});
    std::optional<NodeId> here;
    std::optional<NodeId> elsewhere;
    auto const look = [](std::optional<NodeId>& out) {
        return [&out](Work& work) { out = congress_node(work); };
    };
    inside(look(here));
    in_congress("other");
    inside(look(elsewhere));
    EXPECT_EQ(here, top);
    EXPECT_FALSE(elsewhere);
    EXPECT_NE(add(NodeKind::congress, {}), top);
}

TEST_P(Organisation, refuses_what_lies_at_no_known_body)
{
    NodeId const nowhere{"nowhere"};
    EXPECT_EQ(does(&add_node, AddNode{station, nowhere, {"站"}, {}, {}}).error(),
              refuse("organisation.unknown_node", "/parent"));
    EXPECT_EQ(does(&rename_node, RenameNode{nowhere, {"站"}, {}}).error(),
              refuse("organisation.unknown_node", "/node"));
    EXPECT_EQ(does(&close_node, CloseNode{nowhere}).error().code, "organisation.unknown_node");
    EXPECT_EQ(grant(registered("xu"), Role::auditor, nowhere).error().code,
              "organisation.unknown_node");
}

TEST_P(Organisation, treats_what_lies_below_a_closed_body_as_closed)
{
    auto const committee = add(working_committee, add(NodeKind::congress, {}));
    auto const post = add(station, committee);
    auto const garden = add(community, post);
    ASSERT_TRUE(does(&close_node, CloseNode{committee}));
    EXPECT_EQ(does(&add_node, AddNode{community, post, {"新"}, {}, {}}).error(),
              refuse("organisation.closed", "/parent"));
    EXPECT_EQ(does(&rename_node, RenameNode{garden, {"新"}, {}}).error().code,
              "organisation.closed");
    EXPECT_EQ(grant(registered("xu"), Role::liaison_officer, post).error().code,
              "organisation.closed");
    EXPECT_EQ(does(&close_node, CloseNode{post}).error().code, "organisation.closed");
}

TEST_P(Organisation, grants_an_office_only_to_a_present_person)
{
    auto const top = add(NodeKind::congress, {});
    EXPECT_EQ(grant({"nobody"}, Role::auditor, top).error(),
              refuse("organisation.unknown_person", "/person"));

    auto const gone = registered("gone");
    inside([&](Work& work) {
        EXPECT_TRUE(work.append(people::stream_of(gone), 1, people::Erased{gone}));
    });
    EXPECT_EQ(grant(gone, Role::auditor, top).error().code, "organisation.unknown_person");

    auto const xu = registered("xu");
    inside([&](Work& work) {
        EXPECT_TRUE(work.append(people::stream_of(xu), 1, people::Merged{{"other"}, xu}));
    });
    EXPECT_TRUE(grant(xu, Role::auditor, top)) << "who took over another is still there";
    inside([&](Work& work) {
        EXPECT_TRUE(work.append(people::stream_of(xu), 2, people::Merged{xu, {"third"}}));
    });
    EXPECT_EQ(grant(xu, Role::deputy, top).error().code, "organisation.unknown_person");
    inside([&](Work& work) {
        EXPECT_TRUE(work.append(people::stream_of(xu), 3, people::Unmerged{xu, {"third"}}));
    });
    EXPECT_TRUE(grant(xu, Role::deputy, top));
}

TEST_P(Organisation, keeps_the_three_administrators_apart)
{
    auto const top = add(NodeKind::congress, {});
    auto const xu = registered("xu");
    ASSERT_TRUE(grant(xu, Role::system_administrator, top));
    EXPECT_EQ(grant(xu, Role::auditor, top).error(),
              refuse("organisation.offices_kept_apart", "/role"));
    EXPECT_EQ(grant(xu, Role::security_administrator, top).error().code,
              "organisation.offices_kept_apart");
    EXPECT_TRUE(grant(registered("he"), Role::auditor, top));

    ASSERT_TRUE(does(&end_role, EndRole{xu, Role::system_administrator, top}));
    EXPECT_TRUE(grant(xu, Role::auditor, top));
}

TEST_P(Organisation, ends_an_office_at_a_closed_body)
{
    auto const post = add(station, add(NodeKind::congress, {}));
    auto const xu = registered("xu");
    ASSERT_TRUE(grant(xu, Role::liaison_officer, post));
    ASSERT_TRUE(does(&close_node, CloseNode{post}));
    EXPECT_TRUE(does(&end_role, EndRole{xu, Role::liaison_officer, post}));
    EXPECT_TRUE(state(post).held.empty());
}

TEST_P(Organisation, keeps_how_a_station_is_found_in_the_vault)
{
    auto const post = add(station, add(NodeKind::congress, {}));
    ASSERT_TRUE(
        does(&describe_station, DescribeStation{post, Text<1, 120>{"样例路 1 号"}, {}, {}}));
    std::optional<std::string> address;
    inside([&](Work& work) {
        for (auto const& recorded : work.stream(stream_of(post)))
            dispatch<StationDescribed>(recorded, [&](StationDescribed const& event) {
                address = work.open(event.address.value());
                EXPECT_FALSE(event.phone);
            });
        return std::uint64_t{0};
    });
    EXPECT_EQ(address, "样例路 1 号");
}

} // namespace
} // namespace ztc::organisation
