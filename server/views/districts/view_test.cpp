// SPDX-License-Identifier: Apache-2.0
#include "views/districts/view.hpp"

#include "modules/districts/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "views/fed_view_for_tests.hpp"

#include <gtest/gtest.h>

namespace ztc::views::districts {
namespace {

using namespace ztc::districts;
using namespace ztc::organisation;
using testing::words;
using ztc::people::CongressLevel;

std::string id(char letter)
{
    return std::string(26, letter);
}

/// The garden community turns to the north station; its estate votes in the twelfth district.
class DistrictsView : public testing::FedView {
protected:
    View view() const override { return districts::view(); }

    void SetUp() override
    {
        FedView::SetUp();
        if (IsSkipped()) return;
        add("top", NodeKind::congress, {});
        add("north", NodeKind::station, {{"top"}});
        add("south", NodeKind::station, {{"top"}});
        add(garden.text, NodeKind::community, {{"top"}, {"north"}});
        happened(StationDescribed{{"north"}, words("address"), words("phone"), {}});
        happened(EstateAdded{home, garden, words("home"), "f1", words("twelfth"), {}});
    }

    void add(std::string const& node, NodeKind kind, std::vector<NodeId> within)
    {
        std::optional<NodeId> parent;
        if (!within.empty()) parent = within.back();
        within.push_back({node});
        happened(NodeAdded{{node}, kind, parent, within, words(node), {}, 0});
    }
    void sits(std::string const& person, CongressLevel level, std::optional<TextRef> district,
              std::string const& node)
    {
        happened(people::Named{{person}, words(person)});
        happened(people::DeputyDescribed{{person}, level, district, {}});
        happened(RoleGranted{{person}, Role::deputy, {node}, today()});
    }
    std::string of_home() { return get("/my_deputies", {{"building", home.text}}); }

    NodeId const garden{id('g')};
    EstateId const home{id('h')};
};
ZTC_ON_BOTH_ENGINES(DistrictsView);

TEST_P(DistrictsView, names_those_elected_there_and_those_who_meet_there)
{
    sits("xu", CongressLevel::district, words("twelfth"), "south");
    sits("lu", CongressLevel::city, words("delegation"), "north");
    sits("gu", CongressLevel::district, words("thirteenth"), "south");
    sits("han", CongressLevel::city, words("twelfth"), "south"); // another congress's twelfth
    EXPECT_EQ(of_home(),
              R"({"electoral_districts":["words of twelfth"],"stations":[{"node":"north",)"
              R"("name":"words of north","address":"words of address",)"
              R"("phone":"words of phone"}],"deputies":[{"person":"xu","name":"words of xu",)"
              R"("congress_level":"district","electoral_district":"words of twelfth",)"
              R"("because":"elected_here"},{"person":"lu","name":"words of lu",)"
              R"("congress_level":"city","electoral_district":"words of delegation",)"
              R"("because":"meets_here"}]})");
    EXPECT_EQ(get("/my_deputies", {{"community", garden.text}}), of_home());
}

TEST_P(DistrictsView, follows_a_new_assignment_and_forgets_who_left_or_was_erased)
{
    sits("xu", CongressLevel::district, words("twelfth"), "south");
    sits("gu", CongressLevel::district, words("twelfth"), "south");
    happened(RoleEnded{{"xu"}, Role::deputy, {"south"}, today()});
    happened(people::Erased{{"gu"}});
    EXPECT_NE(of_home().find(R"("deputies":[])"), std::string::npos);
    sits("lu", CongressLevel::township, words("third"), "south");
    happened(EstateAssigned{home, {}, words("third")});
    EXPECT_NE(of_home().find(R"("person":"lu")"), std::string::npos);
}

TEST_P(DistrictsView, lists_estates_of_open_communities)
{
    EXPECT_EQ(get("/estates"), R"({"estates":[{"estate":")" + home.text +
                                   R"(","name":"words of home","community":")" + garden.text +
                                   R"("}]})");
    EXPECT_EQ(get("/estates", {{"community", id('x')}}), R"({"estates":[]})");
    happened(NodeClosed{garden, today()});
    EXPECT_EQ(get("/estates"), R"({"estates":[]})");
    EXPECT_EQ(get("/my_deputies", {{"community", garden.text}}), "districts.unknown_community");
    happened(EstateRemoved{home});
    EXPECT_EQ(of_home(), "districts.unknown_estate");
}

} // namespace
} // namespace ztc::views::districts
