// SPDX-License-Identifier: Apache-2.0
#include "views/organisation/view.hpp"

#include "modules/organisation/events.hpp"
#include "views/fed_view_for_tests.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include <algorithm>

namespace ztc::views::organisation {
namespace {

using namespace ztc::organisation;
using enum NodeKind;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::words;

PersonId const xu{"xu"};

class OrganisationView : public testing::FedView {
protected:
    View view() const override { return organisation::view(); }

    void SetUp() override
    {
        FedView::SetUp();
        if (IsSkipped()) return;
        within_["top"] = {{"top"}};
        happened(NodeAdded{{"top"}, NodeKind::congress, {}, within_["top"], words("top"), {}, 0});
        add("committee", working_committee, "top");
        add("north", station, "committee", 2);
        add("south", station, "committee", 1);
        add("garden", community, "north");
        add("water", handling_unit, "top");
    }

    void add(std::string const& node, NodeKind kind, std::string const& parent,
             std::int64_t ordering = 0, std::optional<TextRef> short_name = {})
    {
        auto within = within_.at(parent);
        within.push_back({node});
        within_[node] = within;
        happened(
            NodeAdded{{node}, kind, NodeId{parent}, within, words(node), short_name, ordering});
    }

    void grant(Role role, std::string const& node)
    {
        happened(RoleGranted{xu, role, {node}, today()});
    }

    std::vector<Office> offices() { return offices_of(tables(), "demo", xu); }

private:
    std::map<std::string, std::vector<NodeId>> within_;
};

ZTC_ON_BOTH_ENGINES(OrganisationView);

TEST_P(OrganisationView, lists_stations_in_their_order_with_their_communities)
{
    EXPECT_EQ(get("/places"), R"({"stations":[)"
                              R"({"node":"south","name":"words of south","communities":[]},)"
                              R"({"node":"north","name":"words of north","communities":)"
                              R"([{"node":"garden","name":"words of garden"}]}]})");
}

TEST_P(OrganisationView, lists_a_committee_once_communities_lie_directly_below_it)
{
    happened(NodeClosed{{"north"}, today()});
    happened(NodeClosed{{"south"}, today()});
    add("lake", community, "committee");
    EXPECT_EQ(get("/places"), R"({"stations":[{"node":"committee","name":"words of committee",)"
                              R"("communities":[{"node":"lake","name":"words of lake"}]}]})");
}

TEST_P(OrganisationView, offers_residents_no_community_that_only_holds_imports)
{
    happened(NodeClosed{{"north"}, today()});
    happened(NodeClosed{{"south"}, today()});
    happened(NodeAdded{.node = {"imports"},
                       .kind = community,
                       .parent = NodeId{"committee"},
                       .within = {{"top"}, {"committee"}, {"imports"}},
                       .name = words("imports"),
                       .short_name = {},
                       .purpose = NodePurpose::imports});
    EXPECT_EQ(get("/places"), R"({"stations":[]})");
}

TEST_P(OrganisationView, lists_only_open_units_with_their_newest_names)
{
    add("power", handling_unit, "committee", 0, words("power-short"));
    happened(NodeRenamed{{"water"}, words("water-2"), {}});
    EXPECT_EQ(get("/units"), R"({"units":[{"node":"water","name":"words of water-2"},)"
                             R"({"node":"power","name":"words of power",)"
                             R"("short_name":"words of power-short"}]})");
    happened(NodeClosed{{"water"}, today()});
    happened(NodeClosed{{"power"}, today()});
    EXPECT_EQ(get("/units"), R"({"units":[]})");
}

TEST_P(OrganisationView, closes_what_lies_below_and_keeps_the_day_of_what_was_closed_before)
{
    happened(NodeClosed{{"garden"}, add_days(today(), -1)});
    happened(NodeClosed{{"committee"}, today()});
    auto const closed = tables().rows(
        "SELECT node, closed_on FROM view_organisation_node WHERE closed_on IS NOT NULL "
        "ORDER BY node",
        [](Row const& row) { return std::string(row.text(0)) + " " + std::string(row.text(1)); });
    EXPECT_THAT(closed, ElementsAre("committee 2026-11-24", "garden 2026-11-23", "north 2026-11-24",
                                    "south 2026-11-24"));
}

TEST_P(OrganisationView, gives_an_office_the_reach_of_all_that_lies_below)
{
    grant(Role::committee_clerk, "committee");
    grant(Role::liaison_officer, "north");
    ASSERT_EQ(offices().size(), 2u);
    EXPECT_EQ(offices()[0].role, Role::committee_clerk);
    EXPECT_THAT(offices()[0].reach, ElementsAre(NodeId{"committee"}, NodeId{"garden"},
                                                NodeId{"north"}, NodeId{"south"}));
    EXPECT_EQ(offices()[1].node, NodeId{"north"});
    EXPECT_THAT(offices()[1].reach, ElementsAre(NodeId{"garden"}, NodeId{"north"}));
}

TEST_P(OrganisationView, gives_the_reach_of_bodies_added_later)
{
    grant(Role::liaison_officer, "south");
    add("lane", community, "south");
    EXPECT_THAT(offices().at(0).reach, ElementsAre(NodeId{"lane"}, NodeId{"south"}));
}

TEST_P(OrganisationView, gives_the_standing_committees_office_the_reach_of_its_congress)
{
    add("office", standing_committee_office, "top");
    grant(Role::standing_committee_office, "office");
    ASSERT_EQ(offices().size(), 1u);
    EXPECT_EQ(offices()[0].node, NodeId{"office"});
    EXPECT_EQ(offices()[0].reach.front(), NodeId{"top"});
    EXPECT_THAT(offices()[0].reach,
                ::testing::IsSupersetOf({NodeId{"committee"}, NodeId{"garden"}}));
}

TEST_P(OrganisationView, ends_an_office_and_grants_it_again)
{
    grant(Role::unit_clerk, "water");
    happened(RoleEnded{xu, Role::unit_clerk, {"water"}, today()});
    EXPECT_THAT(offices(), IsEmpty());
    grant(Role::unit_clerk, "water");
    EXPECT_EQ(offices().size(), 1u);
}

TEST_P(OrganisationView, counts_no_office_at_a_closed_body)
{
    grant(Role::liaison_officer, "north");
    happened(NodeClosed{{"committee"}, today()});
    EXPECT_THAT(offices(), IsEmpty());
}

TEST_P(OrganisationView, keeps_congresses_apart)
{
    grant(Role::unit_clerk, "water");
    EXPECT_THAT(offices_of(tables(), "other", xu), IsEmpty());
    in_congress("other");
    EXPECT_EQ(get("/units"), R"({"units":[]})");
}

TEST_P(OrganisationView, names_bodies_by_reference_and_leaves_out_the_unknown)
{
    auto const refs = node_name_refs(tables(), "demo", {{"water"}, {"nowhere"}});
    EXPECT_EQ(refs, (std::map<NodeId, std::string>{{{"water"}, "water"}}));
}

TEST_P(OrganisationView, tells_anybody_where_a_station_is_and_when_it_is_open)
{
    using enum Weekday;
    happened(NodeClosed{{"south"}, today()});
    happened(StationDescribed{.node = {"north"},
                              .address = words("address"),
                              .phone = words("phone"),
                              .hours = {},
                              .week = std::vector<Opening>{{tue, 540, 720}, {tue, 840, 1050}},
                              .point = words("point"),
                              .note = words("note")});
    EXPECT_EQ(get("/stations"),
              R"({"today":"2026-11-24","weekday":"tue","stations":[{"node":"north",)"
              R"("name":"words of north","address":"words of address",)"
              R"("phone":"words of phone","week":[)"
              R"({"day":"tue","opens_minute":540,"closes_minute":720},)"
              R"({"day":"tue","opens_minute":840,"closes_minute":1050}],)"
              R"("point":"words of point","note":"words of note",)"
              R"("communities":["words of garden"]}]})");
    happened(StationDescribed{{"north"}, {}, {}, words("hours")});
    auto const later = get("/stations");
    EXPECT_NE(later.find("words of note"), std::string::npos) << "left out: as it was";
    EXPECT_EQ(later.find("opens_minute"), std::string::npos) << "other words than the table";
}

TEST_P(OrganisationView, lists_the_central_station_first_and_then_kind_by_kind)
{
    auto const is = [&](std::string const& node, StationType type) {
        happened(StationDescribed{{node}, {}, {}, {}, type});
    };
    for (auto const* node : {"market", "hub", "bay"}) add(node, station, "committee", 900);
    is("market", StationType::special);
    is("hub", StationType::central);
    is("bay", StationType::area);
    is("north", StationType::area);
    happened(NodeClosed{{"south"}, today()});
    add("unsaid", station, "committee");
    auto const list = get("/stations");
    std::vector<std::size_t> at;
    for (auto const* node : {"hub", "north", "bay", "market", "unsaid"})
        at.push_back(list.find(fmt::format(R"("node":"{}")", node)));
    EXPECT_TRUE(std::ranges::is_sorted(at)) << list;
    EXPECT_NE(list.find(R"("name":"words of north","station_type":"area","communities":)"
                        R"(["words of garden"])"),
              std::string::npos)
        << "communities stay with their station";
}

TEST_P(OrganisationView, keeps_how_a_station_is_found_as_references)
{
    happened(StationDescribed{{"north"}, words("a"), {}, words("h")});
    EXPECT_EQ(tables().number("SELECT count(*) FROM view_organisation_node WHERE node = 'north' "
                              "AND address_ref = 'a' AND phone_ref IS NULL AND hours_ref = 'h'"),
              1);
}

} // namespace
} // namespace ztc::views::organisation
