// SPDX-License-Identifier: Apache-2.0
//
// The first day of a site, with nothing but what an operator has: two administrators from `init`, a
// filled-in workbook, and passwords handed over on paper. In the evening an officer accepts what a
// resident raised.
#include "app/administrators.hpp"
#include "app/onboard_form.hpp"
#include "platform/documents/xlsx_form.hpp"
#include "stories/story.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace ztc::stories {
namespace {

using app::onboard::Filled;
using app::onboard::Sheet;

/// 1 + 4 + 16 stations, 16 communities, 200 buildings, 60 deputies of four levels, their staff.
Filled town_of_21_stations()
{
    Filled town;
    auto& stations = town[Sheet::stations];
    stations.push_back({{"name", "示例街道中心站"},
                        {"station_type", "中心站"},
                        {"phone", "027-55550000"},
                        {"address", "示例路 1 号"},
                        {"hours", "工作日 9:00–17:00"}});
    for (int area = 1; area <= 4; ++area)
        stations.push_back({{"name", "示例片区站" + std::to_string(area)},
                            {"station_type", "片区站"},
                            {"parent", "示例街道中心站"}});
    for (int i = 1; i <= 16; ++i) {
        auto const n = std::to_string(i);
        auto const area = "示例片区站" + std::to_string((i - 1) / 4 + 1);
        stations.push_back(
            {{"name", "示例社区站" + n}, {"station_type", "社区站"}, {"parent", area}});
        town[Sheet::communities].push_back(
            {{"name", "示例社区" + n}, {"parent", "示例社区站" + n}});
    }
    town[Sheet::units] = {{{"name", "示例城管局"}, {"short_name", "城管"}},
                          {{"name", "示例水务集团"}}};
    for (int i = 0; i < 200; ++i)
        town[Sheet::estates].push_back(
            {{"name", "示例 " + std::to_string(i) + " 栋"},
             {"community", "示例社区" + std::to_string(i % 16 + 1)},
             {"district_seat", "第 " + std::to_string(i % 10 + 1) + " 选区"}});
    town[Sheet::staff] = {{{"name", "示例·许"},
                           {"sign_in_name", "许联络"},
                           {"role", "联络员"},
                           {"node", "示例社区站1"},
                           {"phone", "13900001001"}},
                          {{"name", "示例·高"},
                           {"sign_in_name", "高主任"},
                           {"role", "工委主任"},
                           {"node", "示例街道工委"}},
                          {{"name", "示例·李"},
                           {"sign_in_name", "城管经办"},
                           {"role", "承办经办人"},
                           {"node", "示例城管局"}}};
    char const* levels[] = {"区县", "区县", "区县", "市", "省", "全国"};
    for (int i = 0; i < 60; ++i) {
        auto const n = std::to_string(i);
        std::map<std::string, std::string> line{
            {"name", "示例·代表" + n},
            {"phone", "138000" + std::string(5 - n.size(), '0') + n},
            {"level", levels[i % 6]},
            {"term_no", "17"},
            {"stations", "示例社区站" + std::to_string(i % 16 + 1) + "、示例街道中心站"}};
        if (i % 6 < 3) line["electoral_district"] = "第 " + std::to_string(i % 10 + 1) + " 选区";
        town[Sheet::deputies].push_back(std::move(line));
    }
    return town;
}

class FirstDay : public sql::testing::OnBothEngines {
protected:
    void SetUp() override
    {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        clock_.set(Instant{start_of(parse_date("2026-03-02").value()).ms + 9LL * 3'600'000});
        house_ = app::make_site({.data = folder_.path(),
                                 .db = url(),
                                 .origin = "story.example/first-day",
                                 .name = "代表直通车",
                                 .place = "示例街道",
                                 .congress_name = "示例区人大",
                                 .demo = true},
                                clock_)
                     .value();
        house_->config.server.port = 0;
        using enum Role;
        ASSERT_TRUE(app::add_administrator(*house_, {system_administrator, "沈系统", chosen}));
        ASSERT_TRUE(app::add_administrator(*house_, {security_administrator, "唐安全", chosen}));
        site_ = std::make_unique<app::RunningSite>(*house_, std::filesystem::path{});
        shen = signed_in("沈系统", chosen);
        tang = signed_in("唐安全", chosen);
        auto const top = shen.get("/organisation").body().at("bodies").at(0).at("node");
        ASSERT_EQ(
            shen.post("/organisation/add_node",
                      {{"kind", "working_committee"}, {"parent", top}, {"name", "示例街道工委"}})
                .status,
            201);
    }
    void TearDown() override
    {
        site_.reset();
        house_.reset();
    }

    Caller stranger() { return Caller(site_->port()); }
    Caller signed_in(std::string const& name, std::string const& password)
    {
        auto caller = stranger();
        auto const in = caller.post("/login/staff", {{"name", name}, {"password", password}});
        EXPECT_EQ(in.status, 200) << in.text;
        return caller;
    }
    std::string bytes_of(Filled const& filled)
    {
        auto const file = folder_.path() / "workbook.xlsx";
        app::onboard::write_filled(file, filled);
        std::ostringstream bytes;
        bytes << std::ifstream(file, std::ios::binary).rdbuf();
        return bytes.str();
    }
    Answer send(Caller& caller, std::string const& what, Filled const& filled)
    {
        return send_bytes(caller, what, bytes_of(filled));
    }
    /// Somebody's own workbook of one sheet with these headers.
    Answer send_own(Caller& caller, std::string const& sheet, std::vector<std::string> headers)
    {
        documents::FormSheet form{sheet, {}, {}};
        for (auto& header : headers) form.columns.push_back({std::move(header), "", {}, 12});
        auto const file = folder_.path() / "own.xlsx";
        documents::write_form(file, std::span(&form, 1));
        std::ostringstream bytes;
        bytes << std::ifstream(file, std::ios::binary).rdbuf();
        return send_bytes(caller, "check", bytes.str());
    }
    Answer send_bytes(Caller& caller, std::string const& what, std::string const& bytes)
    {
        return caller.raw("POST", "/api/v1/onboarding/" + what, bytes,
                          {"Content-Type: application/vnd.openxmlformats-officedocument."
                           "spreadsheetml.sheet",
                           "X-Requested-With: zhitongche"});
    }
    static std::int64_t sum(json::value const& report, std::string const& member)
    {
        std::int64_t all = 0;
        for (auto const& sheet : report.at("sheets").as_array())
            all += sheet.at(member).to_number<std::int64_t>();
        return all;
    }
    void both_carry_out(Filled const& filled)
    {
        for (auto* caller : {&shen, &tang}) {
            auto const done = send(*caller, "carry_out", filled);
            ASSERT_EQ(done.status, 201) << done.text;
        }
    }
    std::string community(std::string const& name)
    {
        auto const places = shen.get("/places").body();
        for (auto const& station : places.at("stations").as_array())
            for (auto const& one : station.at("communities").as_array())
                if (one.at("name").as_string() == name)
                    return std::string(one.at("node").as_string());
        return "";
    }
    std::string person(std::string const& name)
    {
        auto const list = tang.get("/staff").body();
        for (auto const& one : list.at("people").as_array())
            if (one.at("name").as_string() == name)
                return std::string(one.at("person").as_string());
        return "";
    }
    std::vector<std::string> errors(json::value const& report)
    {
        std::vector<std::string> all;
        for (auto const& one : report.at("errors").as_array())
            all.push_back(std::string(one.at("sheet").as_string()) + "!" +
                          std::string(one.at("cell").as_string()) + " " +
                          std::string(one.at("code").as_string()));
        return all;
    }

    std::string const chosen = "a river in spring 7";
    Caller shen{0}, tang{0};

private:
    log::testing::Folder folder_;
    log::testing::StandingClock clock_;
    std::unique_ptr<app::House> house_;
    std::unique_ptr<app::RunningSite> site_;
};
ZTC_ON_BOTH_ENGINES(FirstDay);

TEST_P(FirstDay, ends_with_an_officer_who_accepts_what_a_resident_raised)
{
    both_carry_out(town_of_21_stations());

    auto const given = tang.post("/accounts/give_password", {{"person", person("示例·许")}});
    ASSERT_EQ(given.status, 201) << given.text;
    auto const first = std::string(given.body().at("password").as_string());
    auto xu = signed_in("许联络", first);
    ASSERT_EQ(xu.post("/accounts/change_password",
                      {{"old_password", first}, {"password", "lantern on the bridge"}})
                  .status,
              200);

    auto resident = stranger();
    auto const code = resident.post("/login/code", {{"phone", "13700000001"}}).body();
    ASSERT_EQ(
        resident.post("/login/phone", {{"phone", "13700000001"}, {"code", code.at("demo_code")}})
            .status,
        200);
    auto const raised = resident.post("/matters/raise", {{"title", "示例：路灯不亮"},
                                                         {"text", "示例：晚上看不见路。"},
                                                         {"category", "roads"},
                                                         {"community", community("示例社区1")},
                                                         {"identity", "relay"},
                                                         {"notice_version", "2026-11"}});
    ASSERT_EQ(raised.status, 201) << raised.text;
    auto const accepted = xu.post("/matters/accept", {{"matter", raised.body().at("matter")},
                                                      {"deputy", person("示例·代表0")}});
    EXPECT_EQ(accepted.status, 201) << accepted.text;
}

TEST_P(FirstDay, adds_nothing_when_the_workbook_comes_again)
{
    auto const town = town_of_21_stations();
    auto const foreseen = send(shen, "check", town);
    ASSERT_EQ(foreseen.status, 200) << foreseen.text;
    EXPECT_EQ(sum(foreseen.body(), "added"), 21 + 16 + 2 + 200);
    both_carry_out(town);
    for (auto* caller : {&shen, &tang}) {
        auto const again = send(*caller, "carry_out", town);
        ASSERT_EQ(again.status, 201) << again.text;
        EXPECT_EQ(sum(again.body(), "added"), 0);
        EXPECT_EQ(sum(again.body(), "changed"), 0) << again.text;
        EXPECT_GT(sum(again.body(), "already_there"), 60);
    }
}

TEST_P(FirstDay, takes_another_name_or_phone_as_a_change_and_says_so_first)
{
    auto town = town_of_21_stations();
    both_carry_out(town);
    town[Sheet::deputies][0]["phone"] = "13911112222";
    town[Sheet::deputies][1]["name"] = "示例·代表改名";
    town[Sheet::units][1] = {{"name", "示例水务公司"}, {"former_name", "示例水务集团"}};
    town[Sheet::estates][0]["district_seat"] = "第 9 选区";

    auto const people = send(tang, "check", town).body();
    EXPECT_EQ(sum(people, "added"), 0);
    EXPECT_EQ(sum(people, "changed"), 2);
    auto const text = json::serialize(people);
    EXPECT_NE(text.find("139****2222"), std::string::npos) << text;
    EXPECT_EQ(text.find("13911112222"), std::string::npos);
    EXPECT_NE(text.find("示例·代表改名"), std::string::npos);
    EXPECT_EQ(sum(send(shen, "check", town).body(), "changed"), 2);
    both_carry_out(town);
    EXPECT_EQ(sum(send(tang, "check", town).body(), "changed"), 0);
    EXPECT_EQ(sum(send(shen, "check", town).body(), "changed"), 0);
    EXPECT_NE(shen.get("/organisation").text.find("示例水务公司"), std::string::npos);
}

TEST_P(FirstDay, names_each_wrong_cell_and_writes_nothing_while_there_is_one)
{
    Filled wrong;
    wrong[Sheet::stations] = {{{"name", "示例站甲"}, {"parent", "示例站乙"}},
                              {{"name", "示例站乙"}, {"parent", "示例站甲"}},
                              {{"name", "示例站丙"}, {"station_type", "大站"}},
                              {{"name", "示例站丁"}},
                              {{"name", "示例站丁"}}};
    wrong[Sheet::communities] = {{{"name", "示例社区"}, {"parent", "没有的站"}},
                                 {{"parent", "示例站丁"}}};
    auto const bodies = send(shen, "check", wrong);
    ASSERT_EQ(bodies.status, 200) << bodies.text;
    EXPECT_EQ(errors(bodies.body()),
              (std::vector<std::string>{"联络站!B5 onboard.not_listed", "社区!A4 onboard.needed",
                                        "联络站!A7 onboard.twice", "联络站!C3 onboard.ring",
                                        "联络站!C4 onboard.ring", "社区!B3 onboard.unknown_body"}));
    EXPECT_EQ(send(shen, "carry_out", wrong).code(), "onboard.errors_left");
    EXPECT_EQ(shen.get("/organisation").text.find("示例站"), std::string::npos);

    both_carry_out(town_of_21_stations());
    Filled people;
    people[Sheet::staff] = {
        {{"name", "示例"}, {"sign_in_name", "甲某"}, {"role", "联络员"}, {"node", "示例城管局"}},
        {{"name", "示例"},
         {"sign_in_name", "乙某"},
         {"role", "联络员"},
         {"node", "示例社区站1"},
         {"phone", "12345"}},
        {{"name", "示例"},
         {"sign_in_name", "丙某"},
         {"role", "联络员"},
         {"node", "示例社区站1"},
         {"phone", "13800000003"}}};
    people[Sheet::deputies] = {{{"name", "示例"},
                                {"phone", "13899990001"},
                                {"level", "区县"},
                                {"term_no", "十七"},
                                {"stations", "示例社区站1、没有的站"}}};
    EXPECT_EQ(errors(send(tang, "check", people).body()),
              (std::vector<std::string>{
                  "工作人员!D3 onboard.wrong_office", "工作人员!E4 people.bad_phone",
                  "工作人员!E5 onboard.phone_of_another", "代表!F3 onboard.unknown_body",
                  "代表!E3 request.not_a_number"}));
}

TEST_P(FirstDay, knows_its_own_sheets_and_columns_only)
{
    EXPECT_EQ(send_own(shen, "别的表", {"名称"}).code(), "onboard.no_sheet");
    EXPECT_EQ(errors(send_own(shen, "社区", {"名称"}).body()),
              (std::vector<std::string>{"社区!所属联络站 onboard.no_column"}));
    EXPECT_EQ(errors(send_own(shen, "社区", {"名称", "所属联络站", "名称*"}).body()),
              (std::vector<std::string>{"社区!名称 onboard.column_twice"}));
}

TEST_P(FirstDay, does_not_guess_which_of_two_bodies_of_one_name_is_meant)
{
    auto const top = shen.get("/organisation").body().at("bodies").at(0).at("node");
    for (int i = 0; i < 2; ++i)
        ASSERT_EQ(shen.post("/organisation/add_node",
                            {{"kind", "handling_unit"}, {"parent", top}, {"name", "示例城管局"}})
                      .status,
                  201);
    Filled twins;
    twins[Sheet::units] = {{{"name", "示例城管局"}}};
    EXPECT_EQ(errors(send(shen, "check", twins).body()),
              (std::vector<std::string>{"承办单位!A3 onboard.several_bodies"}));
}

TEST_P(FirstDay, puts_an_estate_on_the_list_once_and_takes_it_off)
{
    both_carry_out(town_of_21_stations());
    json::object const estate{{"community", community("示例社区1")}, {"name", "示例园"}};
    auto const added = shen.post("/districts/add_estate", estate);
    ASSERT_EQ(added.status, 201) << added.text;
    EXPECT_EQ(shen.post("/districts/add_estate", estate).code(), "districts.estate_exists");
    json::object const it{{"estate", added.body().at("estate")}};
    EXPECT_EQ(shen.post("/districts/remove_estate", it).status, 201);
    EXPECT_EQ(shen.post("/districts/remove_estate", it).code(), "districts.unknown_estate");
    EXPECT_EQ(shen.post("/districts/add_estate", estate).status, 201);
}

TEST_P(FirstDay, is_each_administrators_own_part_and_nobody_elses)
{
    auto const town = town_of_21_stations();
    EXPECT_NE(errors(send(tang, "check", town).body()).size(), 0U); // the bodies are not there yet
    auto nobody = stranger();
    EXPECT_EQ(send(nobody, "check", town).status, 401);
    auto const no_workbook = shen.raw("POST", "/api/v1/onboarding/check", "名称,类型\n",
                                      {"Content-Type: text/csv", "X-Requested-With: zhitongche"});
    EXPECT_EQ(no_workbook.status, 422) << no_workbook.text;
    EXPECT_EQ(shen.get("/onboarding/template").status, 200);
}

TEST_P(FirstDay, lets_anybody_find_the_deputies_of_a_building_and_no_phone_of_theirs)
{
    both_carry_out(town_of_21_stations());
    auto anybody = stranger();
    auto const home = community("示例社区1");
    auto const estates = anybody.get("/estates?community=" + home).body();
    ASSERT_EQ(estates.at("estates").as_array().size(), 13U); // 0, 16, 32 … 192
    auto const building = std::string(estates.at("estates").at(1).at("estate").as_string());
    auto const mine = anybody.get("/my_deputies?building=" + building);
    ASSERT_EQ(mine.status, 200) << mine.text;
    EXPECT_EQ(mine.body().at("electoral_districts").at(0), "第 7 选区");
    std::size_t elected = 0;
    std::size_t meeting = 0;
    auto const answer = mine.body();
    for (auto const& one : answer.at("deputies").as_array())
        ++(one.at("because") == "elected_here" ? elected : meeting);
    EXPECT_EQ(elected, 4U); // 6, 26, 36 and 56; 16 and 46 sit in higher congresses
    EXPECT_GT(meeting, 0U);
    EXPECT_EQ(mine.text.find("138000"), std::string::npos);
    EXPECT_NE(mine.text.find("027-55550000"), std::string::npos);
    EXPECT_EQ(anybody.get("/my_deputies?community=" + home).status, 200);
    EXPECT_EQ(anybody.get("/my_deputies").code(), "districts.unknown_community");
    EXPECT_EQ(anybody.get("/my_deputies?building=" + home).code(), "districts.unknown_estate");
}

} // namespace
} // namespace ztc::stories
