// SPDX-License-Identifier: Apache-2.0
#include "views/points/view.hpp"

#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/points/events.hpp"
#include "modules/points/policy.hpp"
#include "views/fed_view_for_tests.hpp"
#include "views/points/sql.hpp"

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

namespace ztc::views::points {
namespace {

namespace json = boost::json;
using namespace std::chrono;
using namespace ztc::points;
using testing::words;

PersonId const zhao{std::string(26, 'z')}, qian{std::string(26, 'q')};

class PointsView : public testing::FedView {
protected:
    View view() const override { return points::view(); }

    void SetUp() override
    {
        FedView::SetUp();
        if (IsSkipped()) return;
        for (auto const& deputy : {zhao, qian}) {
            happened(people::Named{deputy, words(deputy.text)});
            happened(people::DeputyDescribed{deputy, people::CongressLevel::district, {}, {}});
            happened(
                organisation::RoleGranted{deputy, Role::deputy, {"station"}, 2026y / January / 5});
        }
        was_raised("lamp", "2026-000001", {});
        follows(zhao);
        seen_by(zhao);
    }
    void was_raised(std::string id, std::string number, std::vector<std::string> about)
    {
        matters::MatterRaised raised{};
        raised.matter = {std::move(id)};
        raised.number = std::move(number);
        raised.accept_due_on = 2026y / March / 9;
        raised.about = std::move(about);
        happened(raised);
    }
    void follows(PersonId const& deputy)
    {
        happened(matters::MatterDeputyNamed{{"lamp"}, deputy, {}, 2026y / March / 1});
    }
    /// Ten points for a look, twice that once it was confirmed; five for what was delivered.
    void a_rule_is_adopted(Date valid_from, std::int64_t version = 1)
    {
        Item looks{
            .code = "looks", .zh = {"核实"}, .en = {"looks"}, .counts = {ActKind::look_into}};
        looks.each = Each{.centi = 1000, .outcomes = {{{ActOutcome::confirmed, 200}}}};
        Item delivered{.code = "delivered",
                       .zh = {"兑现"},
                       .en = {"delivered"},
                       .counts = {ActKind::delivered}};
        delivered.each = Each{.centi = 500};
        RuleSet const rules{.code = "sample",
                            .zh = {"样例"},
                            .en = {"sample"},
                            .source = {"sample"},
                            .items = {looks, delivered},
                            .appeal_within = {10, PeriodUnit::working_days}};
        happened(RuleAdopted{version, valid_from, rule_set_json(rules), "digest", valid_from,
                             words("decided")});
    }
    void looked_into(Date day, PersonId const& deputy = zhao)
    {
        done_by(deputy);
        happened(matters::MatterLookedInto{{"lamp"}, words("note"), day});
    }
    void was_delivered(Date day)
    {
        matters::MatterDelivered delivered{};
        delivered.matter = {"lamp"};
        delivered.done_on = delivered.delivered_on = day;
        happened(delivered);
    }
    void the_raiser_says_it_is_done(Date day)
    {
        matters::MatterRated rated{};
        rated.matter = {"lamp"};
        rated.rated_on = day;
        happened(rated);
    }
    json::object page(PersonId const& deputy = zhao, std::string const& year = "2026")
    {
        return json::parse(
                   get("/points/deputies/{deputy}", {{"deputy", deputy.text}, {"year", year}}))
            .as_object();
    }
    std::int64_t total(std::string const& year = "2026")
    {
        return page(zhao, year).at("total_centi").as_int64();
    }
};
ZTC_ON_BOTH_ENGINES(PointsView);

TEST_P(PointsView, counts_what_a_deputy_did_and_credits_what_was_delivered_to_who_followed_it)
{
    a_rule_is_adopted(2026y / January / 1);
    looked_into(2026y / March / 2);
    looked_into(2026y / March / 3, qian);
    EXPECT_EQ(total(), 1000);
    was_delivered(2026y / June / 1);
    EXPECT_EQ(total(), 1500);
    follows(qian);
    was_delivered(2026y / July / 1);
    EXPECT_EQ(total(), 1500);
}

TEST_P(PointsView, knows_of_a_year_what_was_known_at_its_end)
{
    a_rule_is_adopted(2026y / January / 1);
    looked_into(2026y / March / 2);
    the_raiser_says_it_is_done(2027y / January / 10);
    EXPECT_EQ(total(), 1000);
    the_raiser_says_it_is_done(2026y / December / 31);
    EXPECT_EQ(total(), 2000);
}

TEST_P(PointsView, counts_only_days_on_which_he_held_the_office)
{
    a_rule_is_adopted(2026y / January / 1);
    looked_into(2026y / January / 4); // the day before it was granted
    looked_into(2026y / March / 31);
    happened(organisation::RoleEnded{zhao, Role::deputy, {"station"}, 2026y / March / 31});
    looked_into(2026y / April / 1);
    EXPECT_EQ(total(), 1000);
    EXPECT_EQ(page().at("lines").as_array().size(), 3u);
}

TEST_P(PointsView, has_no_points_without_a_rule_and_none_of_other_levels)
{
    looked_into(2026y / March / 2);
    EXPECT_FALSE(page().contains("total_centi"));
    a_rule_is_adopted(2027y / January / 1);
    EXPECT_FALSE(page().contains("total_centi")) << "it counts from next year on";
    a_rule_is_adopted(2026y / January / 1, 2);
    EXPECT_TRUE(page().contains("total_centi"));
    happened(people::DeputyDescribed{zhao, people::CongressLevel::city, {}, {}});
    auto const of_the_city = page();
    EXPECT_EQ(of_the_city.at("belongs").as_string(), "to_another_level");
    EXPECT_FALSE(of_the_city.contains("total_centi"));
    EXPECT_EQ(of_the_city.at("deeds").as_array().size(), 1u);
}

TEST_P(PointsView, leaves_out_a_rule_that_was_withdrawn)
{
    a_rule_is_adopted(2026y / January / 1);
    a_rule_is_adopted(2027y / January / 1, 2);
    EXPECT_EQ(page(zhao, "2027").at("rule_version").as_int64(), 2);
    happened(RuleWithdrawn{2, 2026y / November / 24, words("reason")});
    EXPECT_EQ(page(zhao, "2027").at("rule_version").as_int64(), 1);
}

TEST_P(PointsView, shows_a_deputy_s_page_to_nobody_but_himself_and_his_committee)
{
    auto const ask = [&] {
        return get("/points/deputies/{deputy}", {{"deputy", zhao.text}, {"year", "2026"}});
    };
    seen_by(qian, {{Role::deputy, {"station"}, {{"station"}}}});
    EXPECT_EQ(ask(), "points.unknown_deputy");
    seen_by({"clerk"}, {{Role::committee_clerk, {"elsewhere"}, {{"elsewhere"}}}});
    EXPECT_EQ(ask(), "points.unknown_deputy");
    seen_by({"clerk"}, {{Role::committee_clerk, {"committee"}, {{"committee"}, {"station"}}}});
    EXPECT_TRUE(page().contains("oddities"));
    seen_by({"officer"}, {{Role::liaison_officer, {"station"}, {{"station"}}}});
    EXPECT_EQ(ask(), "points.unknown_deputy");
    EXPECT_EQ(get("/points/deputies/{deputy}", {{"deputy", zhao.text}, {"year", "1"}}),
              "request.out_of_range");
}

TEST_P(PointsView, does_not_tell_which_matter_it_was_where_that_complains_of_somebody)
{
    was_raised("complaint", "2026-000002", {"bureau"});
    a_rule_is_adopted(2026y / January / 1);
    done_by(zhao);
    happened(matters::MatterLookedInto{{"complaint"}, words("note"), 2026y / March / 2});
    auto const ask = [&] {
        return get("/points/deputies/{deputy}", {{"deputy", zhao.text}, {"year", "2026"}});
    };
    EXPECT_NE(ask().find("2026-000002"), std::string::npos) << "his own deed";
    std::vector<NodeId> const reach{{"committee"}, {"station"}};
    seen_by({"clerk"}, {{Role::committee_clerk, {"committee"}, reach}});
    EXPECT_EQ(ask().find("2026-000002"), std::string::npos);
    EXPECT_EQ(ask().find("\"complaint\""), std::string::npos);
    EXPECT_EQ(page().at("total_centi").as_int64(), 1000);
    seen_by({"director"}, {{Role::committee_director, {"committee"}, reach}});
    EXPECT_NE(ask().find("2026-000002"), std::string::npos);
}

TEST_P(PointsView, is_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(find_deputy, "demo", "zhao"));
    expect_found_by_index(plan(list_seats, "demo", "zhao"));
    expect_found_by_index(plan(list_appeals, "demo", "zhao"));
    expect_found_by_index(plan(list_rules, "demo"));
}

} // namespace
} // namespace ztc::views::points
