// SPDX-License-Identifier: Apache-2.0
//
// The two cases that the article tells: an abandoned pylon that was to be taken down, and a
// compound without enough water. Each from what residents said, over research, the reading of the
// draft, referral, reply and commitment to ratings without a dissatisfied one.
#include "modules/suggestions/service.hpp"
#include "stories/given_drafts.hpp"
#include "stories/given_suggestions.hpp"

#include <gmock/gmock.h>

#include <fstream>

namespace ztc::stories {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

class ACaseOfTheArticle : public Town {
protected:
    using Body = json::object;

    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        grid = app::run(
                   house(), app::system_actor(house().congress()), &organisation::add_node,
                   organisation::AddNode{
                       organisation::NodeKind::handling_unit, committee, {"示例供电公司"}, {}, {}})
                   .value()
                   .node;
        staff(office, "示例·代表工作室", Role::standing_committee_office,
              SuggestionScenes::office_of(house(), top));
        staff(grid_clerk, "示例·供电经办", Role::unit_clerk, grid);
        staff(grid_head, "示例·供电经理", Role::unit_head, grid);
        staff(water_head, "示例·水务经理", Role::unit_head, water);
        shen_person = staff(shen, "示例沈代表", Role::deputy, station);
        describe_as_deputy(house(), shen_person);
        done(gao, "/policy/set", SuggestionScenes::rule());
    }

    static Body with(Body body, Body const& more)
    {
        return SuggestionScenes::joined(std::move(body), more);
    }
    Body done(Caller& who, std::string const& path, Body const& body)
    {
        clock().advance(std::chrono::minutes{1});
        auto const answer = who.post(path, body);
        EXPECT_EQ(answer.status, 201) << path << " " << answer.text;
        return answer.status == 201 ? answer.body().as_object() : Body{};
    }
    json::value read(Caller& who, std::string const& path)
    {
        clock().advance(std::chrono::minutes{1});
        auto const answer = who.get(path);
        EXPECT_EQ(answer.status, 200) << path << " " << answer.text;
        return answer.status == 200 ? answer.body() : json::value{};
    }
    json::value page(Caller& who, Body const& it)
    {
        return read(who, "/suggestions/" + std::string(it.at("suggestion").as_string()));
    }

    /// Two neighbours say the same; the station gives it to Zhou, who goes there.
    std::string said_by_two(std::string const& title, std::string const& words)
    {
        auto const matter = raised_by(lin, title, words);
        done(wang, "/matters/join", {{"matter", matter}});
        done(chen, "/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
        done(zhou, "/matters/look_into", {{"matter", matter}, {"note", "示例：去看过了。"}});
        return matter;
    }
    struct Text {
        std::string title, situation;
        json::array asks;
        NodeId wished;
    };
    /// Begun of the matter and written; with the note of a visit.
    Body drafted_of(std::string const& matter, Text const& text)
    {
        Body const draft{
            {"draft",
             done(zhou, "/drafts/begin",
                  {{"kind", "suggestion"}, {"title", text.title}, {"matters", json::array{matter}}})
                 .at("draft")}};
        done(zhou, "/drafts/write",
             with(draft, {{"based_on", 0},
                          {"title", text.title},
                          {"situation", text.situation},
                          {"asks", text.asks},
                          {"visibility", "full"},
                          {"formed_by", json::array{"visit"}},
                          {"raised_before", "three_years"},
                          {"wish", "written_reply"},
                          {"wished_units", json::array{text.wished.text}}}));
        done(zhou, "/drafts/add_evidence",
             with(draft, {{"kind", "visit_note"},
                          {"words", "示例：入户四次，照片两张。"},
                          {"happened_on", format_date(clock().today())}}));
        return draft;
    }
    /// Asked before anything is filed; what it says is advice.
    void asked_beforehand(Body const& draft, NodeId const& unit, Caller& clerk)
    {
        Body const of_unit{{"unit", unit.text}};
        done(zhou, "/drafts/ask_opinion",
             with(with(draft, of_unit), {{"question", "示例：今年能办吗？"}}));
        done(clerk, "/drafts/give_opinion",
             with(with(draft, of_unit), {{"feasibility", "feasible"},
                                         {"cost_fen", 8'000'000},
                                         {"year", 2026},
                                         {"words", "示例：可以列入今年计划。"}}));
    }
    /// Read by the committee, whose proposal he adopts; then a second deputy signs.
    void read_and_signed(Body const& draft, std::string const& quoted, std::string const& proposed)
    {
        done(zhou, "/drafts/ask_reading", draft);
        auto const remark = done(gao, "/drafts/comment",
                                 with(draft, {{"passage", "situation"},
                                              {"quoted", quoted},
                                              {"words", "示例：写明户数"},
                                              {"proposed", proposed}}));
        done(gao, "/drafts/finish_reading", with(draft, {{"words", "示例：可以提出"}}));
        done(zhou, "/drafts/settle_comment",
             with(draft, {{"comment", remark.at("comment")}, {"settling", "adopted"}}));
        done(zhou, "/drafts/invite_cosigners",
             with(draft, {{"deputies", json::array{shen_person.text}}}));
        done(shen, "/drafts/cosign", with(draft, {{"revision", 2}}));
    }
    Body submitted(Body const& draft)
    {
        auto const reply = done(zhou, "/suggestions/submit", with(draft, {{"signed_by", "click"}}));
        Body it{{"suggestion", reply.at("suggestion")}};
        done(office, "/suggestions/accept", it);
        return it;
    }
    json::value photo(Caller& who)
    {
        clock().advance(std::chrono::minutes{1});
        std::ifstream in(ZTC_SOURCE_DIR "/server/platform/media/testdata/sideways.jpg",
                         std::ios::binary);
        auto const stored =
            who.raw("POST", "/api/v1/files", {std::istreambuf_iterator<char>(in), {}},
                    {"Content-Type: image/jpeg", "X-Requested-With: zhitongche"});
        EXPECT_LT(stored.status, 300) << stored.text;
        return stored.body().at("file");
    }
    /// The first ask is done, with proof; the second has its day and who answers for it.
    void replied(Body const& of_unit, Caller& clerk, Caller& head, std::string const& planned_on,
                 std::string const& number)
    {
        json::array const points{{{"ask", 1},
                                  {"outcome", "done"},
                                  {"words", "示例：已经围起来，挂了牌。"},
                                  {"proof", json::array{photo(clerk)}}},
                                 {{"ask", 2},
                                  {"outcome", "planned"},
                                  {"words", "示例：方案已定，正在办手续。"},
                                  {"planned_on", planned_on},
                                  {"owner", "示例·运维科科长"}}};
        auto const draft = done(
            clerk, "/suggestions/draft_reply",
            with(of_unit, {{"outcome", "B"}, {"points", points}, {"contact", "示例·经办 000"}}));
        done(head, "/suggestions/sign_reply",
             with(of_unit, {{"draft_no", draft.at("draft_no")}, {"document_no", number}}));
    }
    void both_are_satisfied(Body const& it)
    {
        for (auto* deputy : {&zhou, &shen})
            done(*deputy, "/suggestions/give_feedback", SuggestionScenes::rating(it, "satisfied"));
        done(office, "/suggestions/close", it);
    }
    json::value only_promise()
    {
        auto const ledger = read(zhou, "/commitments?year=2026").at("commitments");
        EXPECT_EQ(ledger.as_array().size(), 1u);
        return ledger.as_array().empty() ? json::value{} : ledger.at(0);
    }
    void delivered(Caller& clerk)
    {
        Body const promise{{"commitment", only_promise().at("commitment")}};
        done(clerk, "/commitments/deliver",
             with(promise, {{"words", "示例：办好了。"}, {"proof", json::array{photo(clerk)}}}));
        for (auto* deputy : {&zhou, &shen})
            done(*deputy, "/commitments/rate_delivery",
                 with(promise, {{"satisfaction", "satisfied"}}));
    }
    /// 满意度 100 %, with its denominator: both deputies, nobody silent.
    void expect_all_satisfied()
    {
        auto const figures = read(office, "/suggestion_figures?year=2026").at("together");
        for (auto const* share : {"attitude", "result"}) {
            EXPECT_EQ(figures.at(share).at("n"), 2) << share;
            EXPECT_EQ(figures.at(share).at("of"), 2) << share;
            EXPECT_EQ(figures.at(share).at("silent"), 0) << share;
        }
        EXPECT_EQ(figures.at("on_time").at("n"), 1);
        EXPECT_EQ(figures.at("redone"), 0);
        auto const counts = read(office, "/commitments?year=2026").at("counts");
        EXPECT_EQ(counts.at("due"), 1);
        EXPECT_EQ(counts.at("delivered_on_time"), 1);
        EXPECT_EQ(counts.at("slipped"), 0);
    }
    std::vector<std::string> steps_of(Caller& who, Body const& it)
    {
        std::vector<std::string> steps;
        auto const read_page = page(who, it);
        for (auto const& step : read_page.at("steps").as_array())
            steps.emplace_back(step.at("step").as_string());
        return steps;
    }

    NodeId grid;
    PersonId shen_person;
    Caller office{0}, grid_clerk{0}, grid_head{0}, water_head{0}, shen{0};
};
ZTC_ON_BOTH_ENGINES(ACaseOfTheArticle);

TEST_P(ACaseOfTheArticle, the_pylon_is_taken_down)
{
    auto const matter = said_by_two("示例：院里废弃的铁塔",
                                    "示例：高压铁塔早就不用了，一直立在楼前，孩子爬上去玩。");

    // The grid is the city's: a deputy of the city files there, and what he filed is read here as a
    // record with its number, never as a suggestion of this congress.
    Caller city_deputy{0};
    auto const city_person = staff(city_deputy, "示例市代表", Role::deputy, station);
    EXPECT_TRUE(app::run(house(), app::system_actor(house().congress()), &people::describe_deputy,
                         people::DescribeDeputy{city_person, people::CongressLevel::city, {}, {}}));
    Body const at_the_city{
        {"draft", done(city_deputy, "/drafts/begin", DraftScenes::begin_body()).at("draft")}};
    done(city_deputy, "/drafts/write", with(at_the_city, DraftScenes::text()));
    done(city_deputy, "/drafts/add_evidence",
         with(at_the_city,
              {{"kind", "visit_note"}, {"words", "示例"}, {"happened_on", "2026-03-02"}}));
    EXPECT_EQ(
        city_deputy.post("/suggestions/submit", with(at_the_city, {{"signed_by", "click"}})).code(),
        "suggestions.of_another_level");
    auto const record =
        app::run(house(), app::system_actor(house().congress()), &suggestions::import_past,
                 suggestions::Past{.kind = suggestions::SuggestionKind::suggestion,
                                   .number = "示例市第131号",
                                   .title = "示例：关于拆除废弃高压铁塔的建议（市）",
                                   .proposer = "示例市代表",
                                   .situation = {},
                                   .units = {"示例市供电公司"},
                                   .known_units = {grid},
                                   .reply = "示例：线路已停用，具备拆除条件。",
                                   .outcome = {},
                                   .year = 2025,
                                   .replied_on = parse_date("2025-08-20").value(),
                                   .source = {},
                                   .key = "city-131"});
    ASSERT_TRUE(record && *record);

    auto const draft = drafted_of(
        matter, {"示例：关于尽快拆除废弃高压铁塔的建议",
                 "示例：铁塔停用多年，塔基开裂，楼里住户走访过，都要求拆除。线路早已改道。",
                 {"示例：先把塔基围起来并挂上警示牌。", "示例：年内拆除铁塔，恢复场地。"},
                 grid});
    done(zhou, "/drafts/add_evidence",
         with(draft, {{"kind", "earlier"},
                      {"words", "示例：市里的答复说具备拆除条件。"},
                      {"happened_on", format_date(clock().today())},
                      {"earlier", (*record)->text}}));
    asked_beforehand(draft, grid, grid_clerk);
    read_and_signed(draft, "楼里住户", "楼里二十二户");
    auto const it = submitted(draft);
    auto const filed = page(zhou, it);
    EXPECT_THAT(std::string(filed.at("situation").as_string()), HasSubstr("楼里二十二户"));
    EXPECT_EQ(filed.at("signatories").as_array().size(), 2u);
    EXPECT_EQ(filed.at("consulted").at(0).at("name"), "示例供电公司");

    on("2026-03-09");
    auto const referred =
        done(office, "/suggestions/refer",
             with(it, {{"units", json::array{{{"unit", grid.text}, {"part", "lead"}},
                                             {{"unit", bureau.text}, {"part", "co"}}}}}));
    EXPECT_EQ(referred.at("reply_due_on"), "2026-06-09");
    auto const of_grid = with(it, {{"unit", grid.text}});
    done(grid_clerk, "/suggestions/take_on", of_grid);
    done(grid_clerk, "/suggestions/record_contact",
         with(of_grid, {{"way", "visit"},
                        {"words", "示例：和代表一起到现场。"},
                        {"contacted_on", "2026-03-09"}}));
    done(li, "/suggestions/send_opinion",
         with(it, {{"unit", bureau.text}, {"words", "示例：拆除后由我局恢复绿地。"}}));

    on("2026-05-11");
    replied(of_grid, grid_clerk, grid_head, "2026-09-30", "示例电函﹝2026﹞第31号");
    lin = resident(lin_phone);
    done(lin, "/suggestions/rate_as_raiser", with(it, {{"satisfaction", "satisfied"}}));
    both_are_satisfied(it);

    on("2026-09-15"); // before its day
    EXPECT_EQ(only_promise().at("due_on"), "2026-09-30");
    delivered(grid_clerk);
    expect_all_satisfied();
    EXPECT_THAT(steps_of(zhou, it),
                ElementsAre("submitted", "accepted", "referred", "taken_on", "contacted",
                            "opinion_sent", "reply_drafted", "replied", "feedback_given",
                            "feedback_given", "closed"));
    done(office, "/suggestions/publish",
         with(it, {{"title", "示例：拆除废弃高压铁塔"},
                   {"text", "示例：年内拆除铁塔。"},
                   {"reply", "示例：九月底前拆除。"}}));
    EXPECT_EQ(stranger().get("/public_suggestions").body().at("suggestions").at(0).at("reply"),
              "示例：九月底前拆除。");
}

TEST_P(ACaseOfTheArticle, the_water_reaches_the_upper_floors)
{
    auto const matter =
        said_by_two("示例：晚上没有水", "示例：晚高峰十八层以上没有水，要等到半夜才能做饭。");
    auto const draft = drafted_of(
        matter, {"示例：关于加快解决小区用水难的建议",
                 "示例：二次加压泵房没有移交，泵小管细，高层住户反映晚上没有水，走访属实。",
                 {"示例：移交之前每晚先增压供水。", "示例：年底前改造泵房并移交专业单位。"},
                 bureau});
    asked_beforehand(draft, water, he);
    read_and_signed(draft, "高层住户", "高层六十四户");
    auto const it = submitted(draft);

    on("2026-03-09");
    done(office, "/suggestions/refer",
         with(it, {{"units", json::array{{{"unit", bureau.text}, {"part", "sole"}}}}}));
    done(li, "/suggestions/ask_relief",
         with(it, {{"unit", bureau.text}, {"reason", "示例：供水由水务集团负责。"}}));
    on("2026-03-11");
    done(office, "/suggestions/rule_on_relief",
         with(it, {{"unit", bureau.text},
                   {"ruling", "moved"},
                   {"to", water.text},
                   {"reason", "示例：职责在水务集团。"}}));
    EXPECT_EQ(li.get("/suggestions/" + std::string(it.at("suggestion").as_string())).status, 404)
        << "no longer its unit's";
    auto const moved = page(he, it).at("units").at(0);
    EXPECT_EQ(std::string(moved.at("unit").at("id").as_string()), water.text);
    EXPECT_EQ(moved.at("reply_due_on"), "2026-06-11") << "three months from the ruling";

    auto const of_water = with(it, {{"unit", water.text}});
    done(he, "/suggestions/take_on", of_water);
    done(he, "/suggestions/record_contact",
         with(of_water, {{"way", "meeting"},
                         {"words", "示例：和代表、社区、物业一起商量。"},
                         {"contacted_on", "2026-03-11"}}));
    // Somebody tries an answer that says nothing: neither proof nor a day nor the reason.
    json::array const empty_words{
        {{"ask", 1}, {"outcome", "done"}, {"words", "示例：高度重视。"}},
        {{"ask", 2}, {"outcome", "planned"}, {"words", "示例：积极推进。"}}};
    clock().advance(std::chrono::minutes{1});
    EXPECT_EQ(he.post("/suggestions/draft_reply",
                      with(of_water,
                           {{"outcome", "B"}, {"points", empty_words}, {"contact", "示例 000"}}))
                  .code(),
              "suggestions.needs_proof");

    on("2026-04-13");
    replied(of_water, he, water_head, "2026-11-30", "示例水函﹝2026﹞第9号");
    EXPECT_THAT(steps_of(shen, it), Contains("relief_ruled"));
    both_are_satisfied(it);

    on("2026-05-12");
    Body const promise{{"commitment", only_promise().at("commitment")}};
    auto const milestone =
        done(he, "/commitments/set_milestone",
             with(promise, {{"words", "示例：新泵进场"}, {"due_on", "2026-07-31"}}));
    on("2026-07-20");
    done(he, "/commitments/reach_milestone",
         with(promise, {{"milestone", milestone.at("milestone")}, {"words", "示例：已经进场"}}));
    on("2026-10-12"); // faster than it was promised
    delivered(he);
    expect_all_satisfied();
    auto const told = only_promise();
    EXPECT_EQ(told.at("first_due_on"), "2026-11-30");
    EXPECT_EQ(told.at("delivered_on"), "2026-10-12");
    EXPECT_EQ(told.at("steps").as_array().size(), 3u) << "a milestone and two ratings";
}

} // namespace
} // namespace ztc::stories
