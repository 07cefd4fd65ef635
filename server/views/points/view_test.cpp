// SPDX-License-Identifier: Apache-2.0
#include "views/points/view.hpp"

#include "modules/handover/events.hpp"
#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/people/events.hpp"
#include "modules/points/events.hpp"
#include "modules/points/policy.hpp"
#include "modules/publicity/events.hpp"
#include "modules/receptions/events.hpp"
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
        adopted({looks, delivered}, valid_from, version);
    }
    void adopted(std::vector<Item> items, Date valid_from, std::int64_t version = 1)
    {
        RuleSet const rules{.code = "sample",
                            .zh = {"样例"},
                            .en = {"sample"},
                            .source = {"sample"},
                            .items = std::move(items),
                            .appeal_within = {10, PeriodUnit::working_days}};
        happened(RuleAdopted{version, valid_from, rule_set_json(rules), "digest", valid_from,
                             words("decided")});
    }
    /// Five points for a reception, ten hundredths for a voter met there, one for an answer; one
    /// less for leave, two for no leave, a half where nobody wrote anything down.
    void a_rule_of_receptions_is_adopted()
    {
        Item held{.code = "held", .zh = {"接待"}, .en = {"held"}, .counts = {ActKind::reception}};
        held.each = Each{.centi = 500};
        held.presences = std::vector<PresenceRate>{{Presence::approved_leave, -100},
                                                   {Presence::unapproved, -200},
                                                   {Presence::not_recorded, -50}};
        held.evidence = std::vector{EvidenceKind::roster};
        Item met{.code = "met", .zh = {"见"}, .en = {"met"}, .counts = {ActKind::voters_met}};
        met.each = Each{.centi = 10};
        Item answered{.code = "answered",
                      .zh = {"答"},
                      .en = {"answered"},
                      .counts = {ActKind::point_answered}};
        answered.each = Each{.centi = 100};
        adopted({held, met, answered}, 2026y / January / 1);
    }
    void planned(std::string id, Date day, std::vector<PersonId> deputies)
    {
        receptions::Planned planned{};
        planned.reception = {std::move(id)};
        planned.station = {"station"};
        planned.held_on = planned.notice_on = day;
        planned.deputies = std::move(deputies);
        happened(planned);
    }
    void told(std::string id, Date day)
    {
        happened(receptions::NoticeGiven{{std::move(id)}, day, add_days(day, -3)});
    }
    void was_held(std::string id, Date day, std::vector<receptions::Attendance> attendance,
                  std::int64_t visitors = 0)
    {
        happened(receptions::Held{
            {std::move(id)}, {"station"}, day, std::move(attendance), visitors, {}, day});
    }
    void is_away(PersonId const& deputy, Date from, Date until)
    {
        handover::AbsenceDeclared away{};
        away.absence = {"away"};
        away.person = deputy;
        away.from_on = from;
        away.until_on = until;
        happened(away);
    }
    std::int64_t total_of(PersonId const& deputy)
    {
        return page_as_himself(deputy).at("total_centi").as_int64();
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
    json::object page_as_himself(PersonId const& deputy)
    {
        seen_by(deputy);
        return page(deputy);
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

TEST_P(PointsView, counts_a_reception_that_was_held_and_leads_to_its_record)
{
    a_rule_of_receptions_is_adopted();
    EXPECT_EQ(total(), 0);
    planned("spring", 2026y / March / 10, {zhao});
    told("spring", 2026y / March / 10);
    happened(receptions::PointRecorded{
        {"spring"}, {"lift"}, {"station"}, zhao, {}, words("said"), 2026y / March / 10});
    happened(receptions::PointRecorded{
        {"spring"}, {"wall"}, {"station"}, {}, {}, words("said"), 2026y / March / 10});
    for (auto const* point : {"lift", "wall"})
        happened(
            receptions::PointAnswered{{"spring"}, {point}, words("answer"), 2026y / March / 10});
    EXPECT_EQ(total(), 100 - 50) << "who heard the wall nobody wrote down; no record yet";
    was_held("spring", 2026y / March / 10, {{zhao, receptions::Presence::present, {}}}, 3);
    auto const seen = page();
    EXPECT_EQ(seen.at("total_centi").as_int64(), 500 + 3 * 10 + 100);
    EXPECT_EQ(seen.at("items").at(0).at("offered").as_int64(), 1);
    EXPECT_EQ(seen.at("items").at(0).at("taken").as_int64(), 1);
    auto const& line = seen.at("lines").at(0);
    EXPECT_EQ(line.at("evidence").at(1).at("kind").as_string(), "roster");
    EXPECT_EQ(line.at("evidence").at(1).at("ref").as_string(), "spring");
    for (auto const& deed : seen.at("deeds").as_array())
        EXPECT_EQ(deed.at("reception").as_string(), "spring");
}

TEST_P(PointsView, counts_a_reception_missed_only_for_whoever_was_told_and_by_what_is_written_down)
{
    using receptions::Presence;
    a_rule_of_receptions_is_adopted();
    planned("untold", 2026y / March / 3, {zhao});
    was_held("untold", 2026y / March / 3, {{zhao, Presence::absent, {}}});
    EXPECT_EQ(total_of(zhao), 0);
    planned("told", 2026y / March / 10, {zhao});
    told("told", 2026y / March / 10);
    was_held("told", 2026y / March / 10, {{zhao, Presence::absent, {}}});
    EXPECT_EQ(total_of(zhao), -200);
    is_away(zhao, 2026y / March / 16, 2026y / March / 20);
    planned("away", 2026y / March / 17, {zhao});
    told("away", 2026y / March / 17);
    was_held("away", 2026y / March / 17, {{zhao, Presence::absent, {}}});
    EXPECT_EQ(total_of(zhao), -300);
    planned("lent", 2026y / March / 24, {zhao});
    told("lent", 2026y / March / 24);
    was_held("lent", 2026y / March / 24, {{zhao, Presence::substituted, qian}});
    EXPECT_EQ(total_of(zhao), -400);
    EXPECT_EQ(total_of(qian), 500) << "whoever stood in was there";
}

TEST_P(PointsView, knows_a_reception_that_nobody_wrote_down_and_none_that_was_called_off)
{
    a_rule_of_receptions_is_adopted();
    planned("forgotten", 2026y / March / 10, {zhao});
    told("forgotten", 2026y / March / 10);
    EXPECT_EQ(total_of(zhao), -50);
    happened(receptions::Cancelled{
        {"forgotten"}, {"station"}, 2026y / March / 10, words("reason"), 2026y / March / 9, true});
    EXPECT_EQ(total_of(zhao), 0);
    planned("to_come", 2026y / November / 24, {zhao});
    told("to_come", 2026y / November / 24);
    EXPECT_EQ(total_of(zhao), 0) << "the day is not over";
    planned("moved", 2026y / April / 7, {zhao});
    receptions::Moved moved{};
    moved.reception = {"moved"};
    moved.held_on = moved.notice_on = 2026y / April / 8;
    moved.was_on = 2026y / April / 7;
    moved.deputies = {qian};
    moved.told = true;
    happened(moved);
    EXPECT_EQ(total_of(zhao), 0);
    EXPECT_EQ(total_of(qian), -50);
    planned("before_his_time", 2026y / January / 4, {zhao});
    told("before_his_time", 2026y / January / 4);
    EXPECT_EQ(total_of(zhao), 0) << "he was no deputy yet";
}

TEST_P(PointsView, is_found_without_walking_through_any_table)
{
    expect_found_by_index(plan(find_deputy, "demo", "zhao"));
    expect_found_by_index(plan(list_seats, "demo", "zhao"));
    expect_found_by_index(plan(list_appeals, "demo", "zhao"));
    expect_found_by_index(plan(list_rules, "demo"));
    expect_found_by_index(plan(tell_offers, "demo", "reception"));
}

TEST_P(PointsView, count_an_article_once_until_it_is_struck_or_found_to_be_another)
{
    Item told{.code = "told", .zh = {"宣传"}, .en = {"told"}, .counts = {ActKind::publicity}};
    told.each = Each{.centi = 200};
    adopted({told}, 2026y / January / 1);
    auto const ran = [&](std::string id) {
        ztc::publicity::PieceRegistered piece{};
        piece.piece = {std::move(id)};
        piece.deputies = {zhao};
        piece.headline = piece.outlet = words("words");
        piece.published_on = piece.registered_on = 2026y / March / 2;
        happened(piece);
    };
    for (auto const* id : {"one", "two", "three"}) ran(id);
    EXPECT_EQ(total_of(zhao), 600);
    happened(ztc::publicity::PieceJoined{{"two"}, {"one"}, 2026y / March / 3});
    EXPECT_EQ(total_of(zhao), 400);
    happened(ztc::publicity::EntryStruck{{"three"}, {}, words("mistake"), 2026y / March / 3});
    EXPECT_EQ(total_of(zhao), 200);
}

} // namespace
} // namespace ztc::views::points
