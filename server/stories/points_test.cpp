// SPDX-License-Identifier: Apache-2.0
//
// Performance points: counted from what a deputy did in matters, under the rule that was adopted;
// seen by himself and his committee; objected to and decided; tried out under another rule.
#include "app/duties.hpp"
#include "modules/points/policy.hpp"
#include "platform/jobs/scheduler.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace ztc::stories {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class PointsStory : public Town {
protected:
    static json::object item(char const* code, char const* kind, json::object each,
                             std::optional<json::object> presence = {})
    {
        json::object item{{"code", code},
                          {"zh", "样例项目"},
                          {"en", "sample item"},
                          {"counts", json::array{kind}},
                          {"each", std::move(each)}};
        if (presence) item["presences"] = json::array{std::move(*presence)};
        return item;
    }
    /// Ten points for a look, five for the first urging.
    static json::object rule()
    {
        return {{"code", "sample"},
                {"zh", "样例办法"},
                {"en", "sample"},
                {"source", "样例"},
                {"counted_for", "deputy"},
                {"span", "year"},
                {"items", json::array{item("looks", "look_into", {{"centi", 1000}}),
                                      item("urges", "urge", {{"centi", 500}, {"first_only", 1}})}},
                {"appeal_within", json::object{{"amount", 10}, {"unit", "working_days"}}}};
    }
    Answer adopts(json::object rules = rule(), std::string const& valid_from = "2026-01-01")
    {
        return gao.post("/points/adopt_rule", {{"valid_from", valid_from},
                                               {"rules", std::move(rules)},
                                               {"decided_on", "2026-01-01"},
                                               {"decided_by", "样例：第三次会议"}});
    }
    /// Zhou looks into one matter and urges its unit twice; answers its id.
    std::string zhou_works()
    {
        auto const matter = referred();
        EXPECT_EQ(zhou.post("/matters/look_into", {{"matter", matter}, {"note", "示例"}}).status,
                  201);
        for (int i = 0; i < 2; ++i) {
            auto const urged = zhou.post("/matters/urge",
                                         {{"matter", matter}, {"kind", "urge"}, {"words", "示例"}});
            EXPECT_EQ(urged.status, 201) << urged.text;
        }
        return matter;
    }
    Answer page(Caller& caller, std::string const& year = "2026")
    {
        return caller.get("/points/deputies/" + zhou_person.text + "?year=" + year);
    }
    /// "item centi" of each line.
    static std::vector<std::string> lines(Answer const& page)
    {
        std::vector<std::string> out;
        auto const body = page.body();
        for (auto const& line : body.at("lines").as_array())
            out.push_back(std::string(line.at("item").as_string()) + " " +
                          std::to_string(line.at("centi").as_int64()));
        return out;
    }
    std::int64_t total() { return page(zhou).body().at("total_centi").as_int64(); }
    std::string planned(std::string const& day)
    {
        auto const done =
            chen.post("/receptions/plan",
                      {{"rows", json::array{{{"station", station.text},
                                             {"held_on", day},
                                             {"from_minute", 540},
                                             {"until_minute", 660},
                                             {"deputies", json::array{zhou_person.text}}}}}});
        EXPECT_EQ(done.status, 201) << done.text;
        return std::string(done.body().at("rows").at(0).at("reception").as_string());
    }
    void tell_deputies()
    {
        jobs::Scheduler(*house().store, house().clock, app::all_duties(house())).ask_now();
    }
    void closed(std::string const& reception, std::string const& presence, int visitors)
    {
        auto const done = chen.post(
            "/receptions/close",
            {{"reception", reception},
             {"attendance", json::array{{{"deputy", zhou_person.text}, {"presence", presence}}}},
             {"visitors", visitors}});
        EXPECT_EQ(done.status, 201) << done.text;
    }
    static json::object year_2026() { return {{"first", "2026-01-01"}, {"last", "2026-12-31"}}; }
    void ranking(std::string const& word)
    {
        auto const set = gao.post(
            "/policy/set",
            {{"name", "points"},
             {"valid_from", "2026-03-02"},
             {"body",
              json::object{{"basis", "样例"},
                           {"own_level", "district"},
                           {"ranking", word},
                           {"oddities", json::object{{"burst_acts", 2}, {"burst_days", 3}}}}}});
        EXPECT_EQ(set.status, 201) << set.text;
    }
};
ZTC_ON_BOTH_ENGINES(PointsStory);

TEST_P(PointsStory, are_facts_only_until_a_rule_was_adopted)
{
    auto const matter = zhou_works();
    auto const before = page(zhou);
    ASSERT_EQ(before.status, 200) << before.text;
    EXPECT_FALSE(before.body().as_object().contains("total_centi"));
    EXPECT_THAT(lines(before), IsEmpty());
    ASSERT_EQ(before.body().at("deeds").as_array().size(), 3u);
    EXPECT_EQ(before.body().at("deeds").at(0).at("matter").as_string(), matter);

    ASSERT_EQ(adopts().status, 201);
    auto const after = page(zhou);
    EXPECT_EQ(after.body().at("rule_version").as_int64(), 1);
    EXPECT_EQ(after.body().at("total_centi").as_int64(), 1500);
    EXPECT_THAT(lines(after), ElementsAre("looks 1000", "urges 500", "urges 0"));
    auto const line = after.body().at("lines").at(2);
    EXPECT_EQ(line.at("reasons").at(1).at("why").as_string(), "first_only");
    EXPECT_EQ(line.at("evidence").at(0).at("ref").as_string(), matter);
    EXPECT_EQ(page(zhou).text, after.text) << "counted again";
}

TEST_P(PointsStory, grow_by_one_more_reception_by_what_the_rule_says_and_lead_to_it)
{
    auto with_receptions = rule();
    auto& items = with_receptions["items"].as_array();
    items.push_back(item("receptions", "reception", {{"centi", 300}},
                         json::object{{"presence", "unapproved"}, {"centi", -200}}));
    items.push_back(item("met", "voters_met", {{"centi", 10}}));
    items.push_back(item("answered", "point_answered", {{"centi", 100}}));
    ASSERT_EQ(adopts(with_receptions).status, 201);
    zhou_works();
    EXPECT_EQ(total(), 1500);

    auto const first = planned("2026-03-10"), second = planned("2026-03-17");
    on("2026-03-07");
    tell_deputies();
    on("2026-03-10");
    EXPECT_EQ(zhou.post("/receptions/record_point", {{"reception", first},
                                                     {"words", "示例：问加装电梯"},
                                                     {"answer", "示例：讲了办法"}})
                  .status,
              201);
    closed(first, "present", 4);
    EXPECT_EQ(total(), 1500 + 300 + 4 * 10 + 100);
    auto const seen = page(zhou).body();
    auto const& last = seen.at("lines").as_array();
    auto const line = std::ranges::find_if(
        last, [](json::value const& one) { return one.at("item").as_string() == "receptions"; });
    ASSERT_NE(line, last.end());
    EXPECT_EQ(line->at("evidence").at(0).at("ref").as_string(), first);
    EXPECT_EQ(zhou.get("/receptions/" + first).status, 200);
    EXPECT_EQ(gao.get("/receptions/" + first).status, 200) << "his committee comes to it as well";

    on("2026-03-14");
    tell_deputies();
    on("2026-03-17");
    closed(second, "absent", 0);
    EXPECT_EQ(total(), 1500 + 300 + 4 * 10 + 100 - 200);
}

TEST_P(PointsStory, are_seen_by_the_deputy_and_his_committee_and_nobody_else)
{
    zhou_works();
    ASSERT_EQ(adopts().status, 201);
    Caller zhang(port());
    auto const zhang_person = staff(zhang, "示例张代表", Role::deputy, station);
    EXPECT_EQ(page(zhang).code(), "points.unknown_deputy");
    EXPECT_EQ(page(chen).code(), "points.unknown_deputy");
    EXPECT_EQ(page(li).code(), "points.unknown_deputy");
    EXPECT_THAT(chen.get("/points/deputies?year=2026").body().at("deputies").as_array(), IsEmpty());
    auto const seen = page(gao);
    ASSERT_EQ(seen.status, 200) << seen.text;
    EXPECT_EQ(seen.body().at("name").as_string(), "示例周代表");
    EXPECT_TRUE(seen.body().as_object().contains("oddities"));
    EXPECT_FALSE(page(zhou).body().as_object().contains("oddities"));
}

TEST_P(PointsStory, rank_nobody_unless_the_committee_turns_it_on)
{
    zhou_works();
    ASSERT_EQ(adopts().status, 201);
    auto const list = gao.get("/points/deputies?year=2026");
    ASSERT_EQ(list.status, 200) << list.text;
    ASSERT_EQ(list.body().at("deputies").as_array().size(), 1u);
    EXPECT_EQ(list.body().at("ranking").as_string(), "off");
    EXPECT_FALSE(list.body().at("deputies").at(0).as_object().contains("total_centi"));
    ranking("on");
    EXPECT_EQ(gao.get("/points/deputies?year=2026").body().at("deputies").at(0).at("total_centi"),
              1500);
    EXPECT_THAT(page(gao).body().at("oddities").as_array().size(), 2u)
        << "two urgings in three days, of one matter on one day";
}

TEST_P(PointsStory, are_objected_to_within_the_window_and_struck_by_another)
{
    zhou_works();
    ASSERT_EQ(adopts().status, 201);
    on("2027-01-04");
    auto const shown = gao.post("/points/show", {{"days", year_2026()}});
    ASSERT_EQ(shown.status, 201) << shown.text;
    EXPECT_EQ(shown.body().at("appeals_until").as_string(), "2027-01-18");
    auto const act = page(zhou).body().at("lines").at(0).at("act");
    auto const made = zhou.post(
        "/points/appeal",
        {{"days", year_2026()}, {"item", "looks"}, {"act", act}, {"ground", "样例：不是我去的"}});
    ASSERT_EQ(made.status, 201) << made.text;
    auto const decided = gao.post("/points/decide_appeal", {{"appeal", made.body().at("appeal")},
                                                            {"verdict", "act_struck"},
                                                            {"reason", "样例：属实"}});
    ASSERT_EQ(decided.status, 201) << decided.text;
    auto const after = page(zhou);
    EXPECT_THAT(lines(after), ElementsAre("looks 0", "urges 500", "urges 0"));
    EXPECT_EQ(after.body().at("appeals").at(0).at("ground").as_string(), "样例：不是我去的");
    EXPECT_EQ(after.body().at("appeals").at(0).at("verdict").as_string(), "act_struck");
}

TEST_P(PointsStory, of_last_year_stand_beside_what_another_rule_would_give)
{
    zhou_works();
    ASSERT_EQ(adopts().status, 201);
    auto dearer = rule();
    dearer["items"].as_array()[0].as_object()["each"].as_object()["centi"] = 2000;
    ASSERT_EQ(adopts(dearer, "2027-01-01").status, 201);
    on("2027-01-04");
    auto const compared = gao.get("/points/compare?year=2026&with=2");
    ASSERT_EQ(compared.status, 200) << compared.text;
    auto const points = compared.body().at("deputies").at(0).at("points");
    EXPECT_EQ(points.at("now_centi").as_int64(), 1500);
    EXPECT_EQ(points.at("then_centi").as_int64(), 2500);
    EXPECT_EQ(points.at("items").at(0).at("then_centi").as_int64(), 2000);
    EXPECT_EQ(page(zhou).body().at("total_centi").as_int64(), 1500) << "nothing was written";
    EXPECT_EQ(gao.get("/points/compare?year=2026&with=minhang").status, 200);
    EXPECT_EQ(gao.get("/points/compare?year=2026&with=yinchuan").code(), "points.unknown_scheme");
}

TEST_P(PointsStory, tell_of_every_fault_of_a_rule_where_it_is)
{
    auto faulty = rule();
    faulty["items"].as_array()[1].as_object()["counts"] = json::array{"look_into"};
    auto const refused = adopts(faulty);
    EXPECT_EQ(refused.status, 422);
    EXPECT_EQ(refused.code(), "points.rule_does_not_fit");
    EXPECT_EQ(refused.body().at("errors").at(0).at("pointer").as_string(), "/rules/items/1/counts");
    auto const rules = gao.get("/points/rules");
    ASSERT_EQ(rules.status, 200) << rules.text;
    EXPECT_EQ(rules.body().at("schemes").as_array().size(), 3u);
    EXPECT_EQ(rules.body().at("fragments").as_array().size(), 7u);
    EXPECT_THAT(rules.body().at("adopted").as_array(), IsEmpty());
}

} // namespace
} // namespace ztc::stories
