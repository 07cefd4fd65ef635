// SPDX-License-Identifier: Apache-2.0
//
// What ran in the papers is registered, counted and told apart; a bulletin counts what was done,
// is approved with its figures by a second person, and stays as it was approved.
#include "platform/documents/pages_for_test.hpp"
#include "stories/given.hpp"

#include <gmock/gmock.h>

#include <fstream>

namespace ztc::stories {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class PressStory : public Town {
protected:
    json::object article(std::string const& headline, std::string const& link = "")
    {
        json::object body{
            {"node", station.text},         {"headline", headline},
            {"outlet", "示例日报"},         {"level", "district"},
            {"published_on", "2026-03-01"}, {"deputies", json::array{zhou_person.text}},
            {"author", "示例作者金丝雀"}};
        if (!link.empty()) body["link"] = link;
        return body;
    }
    std::string registered(json::object const& body)
    {
        clock().advance(std::chrono::minutes{1});
        auto const done = chen.post("/publicity/register", body);
        EXPECT_EQ(done.status, 201) << done.text;
        return done.status == 201 ? std::string(done.body().at("piece").as_string()) : "";
    }
    Answer reprinted(std::string const& piece, std::string const& day)
    {
        clock().advance(std::chrono::minutes{1});
        return chen.post(
            "/publicity/add_reprint",
            {{"piece", piece}, {"outlet", "示例都市报"}, {"level", "city"}, {"published_on", day}});
    }
    /// 篇/次
    std::string counted()
    {
        auto const page = chen.get("/publicity?from=2026-01-01&until=2026-12-31").body();
        return std::to_string(page.at("pieces").as_int64()) + "/" +
               std::to_string(page.at("reprints").as_int64());
    }
    std::string photo()
    {
        std::ifstream in(ZTC_SOURCE_DIR "/server/platform/media/testdata/sideways.jpg",
                         std::ios::binary);
        auto const stored =
            chen.raw("POST", "/api/v1/files", {std::istreambuf_iterator<char>(in), {}},
                     {"Content-Type: image/jpeg", "X-Requested-With: zhitongche"});
        return std::string(stored.body().at("file").as_string());
    }
    /// Zhou receives three people on that day, and its record is closed.
    void held(std::string const& day)
    {
        json::object const row{{"station", station.text},
                               {"held_on", day},
                               {"from_minute", 540},
                               {"until_minute", 660},
                               {"deputies", json::array{zhou_person.text}}};
        auto const planned = chen.post("/receptions/plan", {{"rows", json::array{row}}});
        ASSERT_EQ(planned.status, 201) << planned.text;
        on(day);
        json::object const there{{"deputy", zhou_person.text}, {"presence", "present"}};
        auto const closed = chen.post(
            "/receptions/close", {{"reception", planned.body().at("rows").at(0).at("reception")},
                                  {"attendance", json::array{there}},
                                  {"visitors", 3}});
        ASSERT_EQ(closed.status, 201) << closed.text;
    }
    json::object quarter(std::string const& from = "2026-01-01")
    {
        return {{"node", station.text},
                {"kind", "quarter"},
                {"from_on", from},
                {"title", "示例：一季度履职通报"},
                {"introduction", "示例导语第一段。\n示例导语第二段。"}};
    }
    Answer posts(Caller& caller, std::string const& move, json::object body,
                 std::string const& bulletin)
    {
        clock().advance(std::chrono::minutes{1});
        body["bulletin"] = bulletin;
        return caller.post("/bulletins/" + move, body);
    }
    json::object shown(std::string const& bulletin)
    {
        auto const page = gao.get("/bulletins/" + bulletin);
        EXPECT_EQ(page.status, 200) << page.text;
        return page.body().as_object();
    }
    static json::object figures_of(json::object const& page)
    {
        return {{"figures", page.at("figures")}, {"counted_until", page.at("counted_until")}};
    }
    Answer open_page(std::string const& path) { return stranger().raw("GET", path, "", {}); }
};
ZTC_ON_BOTH_ENGINES(PressStory);

TEST_P(PressStory, counts_articles_and_reprints_apart_and_finds_what_is_there_twice)
{
    auto const link = std::string("https://news.example/Lamp");
    auto const picture = photo();
    auto body = article("示例：路灯亮了", link);
    body["snapshot"] = picture;
    auto const first = registered(body);
    EXPECT_EQ(chen.post("/publicity/register", article("示例", link + "/#top")).code(),
              "publicity.same_link");
    EXPECT_EQ(chen.post("/publicity/register", article("示例", "javascript:alert(1)")).code(),
              "publicity.wrong_link");
    auto wrong = article("示例");
    wrong["deputies"] = json::array{std::string(26, 'a')};
    EXPECT_EQ(chen.post("/publicity/register", wrong).code(), "publicity.not_a_deputy");
    auto const second = registered(article("示例:路灯，亮了！"));
    EXPECT_EQ(reprinted(first, "2026-03-02").status, 201);
    EXPECT_EQ(reprinted(first, "2026-02-01").code(), "publicity.before_the_piece");
    EXPECT_EQ(counted(), "2/1");

    auto page = chen.get("/publicity").body();
    EXPECT_EQ(page.at("with_twins").as_int64(), 2);
    EXPECT_EQ(chen.get("/publicity?kind=reprint").body().at("entries").as_array().size(), 1u);
    json::object const joining{{"piece", second}, {"into", first}};
    EXPECT_EQ(sun.post("/publicity/join", joining).code(), "publicity.unknown");
    EXPECT_EQ(chen.post("/publicity/join", joining).status, 201);
    EXPECT_EQ(counted(), "1/2");
    EXPECT_EQ(chen.post("/publicity/strike", {{"piece", first}, {"reason", "示例"}}).code(),
              "publicity.took_in_others");
    EXPECT_EQ(chen.post("/publicity/strike", {{"piece", second}, {"reason", "示例：重了"}}).status,
              201);
    EXPECT_EQ(counted(), "1/1");
    EXPECT_THAT(chen.get("/publicity?state=struck").text, HasSubstr("示例：重了"));

    for (auto* sees : {&chen, &gao}) EXPECT_EQ(sees->get("/files/" + picture).status, 200);
    for (auto* other : {&sun, &lin, &li, &zhou})
        EXPECT_EQ(other->get("/files/" + picture).code(), "files.unknown");
    EXPECT_TRUE(sun.get("/publicity").body().at("entries").as_array().empty());
    erase(zhou_person);
    page = chen.get("/publicity").body();
    EXPECT_EQ(page.at("entries").at(0).at("deputies").at(0).at("name").as_string(), "");
}

TEST_P(PressStory, approves_a_bulletin_as_it_was_seen_and_keeps_it_so)
{
    held("2026-03-10");
    reprinted(registered(article("示例：路灯亮了", "https://news.example/lamp")), "2026-03-05");
    EXPECT_EQ(chen.post("/bulletins/draft", quarter("2026-02-01")).code(),
              "bulletins.wrong_period");
    auto const drafted = chen.post("/bulletins/draft", quarter());
    ASSERT_EQ(drafted.status, 201) << drafted.text;
    auto const id = std::string(drafted.body().at("bulletin").as_string());
    EXPECT_EQ(chen.post("/bulletins/draft", quarter()).code(), "bulletins.already_there");
    EXPECT_EQ(posts(gao, "approve", figures_of(shown(id)), id).code(), "bulletins.not_over");
    EXPECT_EQ(open_page("/open/bulletins/" + id).status, 404);

    on("2026-04-02");
    auto const seen = figures_of(shown(id));
    auto const late = registered(article("示例：又一篇"));
    EXPECT_EQ(posts(gao, "approve", seen, id).code(), "bulletins.figures_changed");
    EXPECT_EQ(posts(chen, "publish", {}, id).code(), "bulletins.not_approved");
    auto const page = shown(id);
    EXPECT_EQ(json::serialize(page.at("figures").at(0)), R"({"kind":"receptions","n":1,"of":1})");
    EXPECT_EQ(posts(gao, "approve", figures_of(page), id).status, 201);
    EXPECT_EQ(posts(chen, "revise", {{"title", "示例"}, {"introduction", "示例"}}, id).code(),
              "bulletins.not_a_draft");
    chen.post("/publicity/strike", {{"piece", late}, {"reason", "示例"}});
    EXPECT_EQ(shown(id).at("figures"), page.at("figures")) << "frozen, and its lists with it";
    EXPECT_EQ(shown(id).at("facts"), page.at("facts"));

    EXPECT_EQ(posts(chen, "publish", {}, id).status, 201);
    auto const sheet = chen.get("/bulletins/" + id + "/sheet.pdf");
    EXPECT_EQ(sheet.content_type, "application/pdf");
    EXPECT_THAT(documents::words_of(sheet.text),
                AllOf(HasSubstr("2026年第一季度"), HasSubstr("1/1场"), HasSubstr("2篇"),
                      HasSubstr("路灯亮了"), HasSubstr("示例导语第二段"), HasSubstr("审定")));
    auto const document = chen.get("/bulletins/" + id + "/sheet.docx");
    EXPECT_THAT(document.content_type, HasSubstr("wordprocessingml"));
    EXPECT_TRUE(document.text.starts_with("PK"));
    EXPECT_EQ(sun.get("/bulletins/" + id + "/sheet.docx").code(), "bulletins.unknown");
    EXPECT_THAT(open_page("/open/bulletins").text, HasSubstr("示例：一季度履职通报"));
    auto const open = open_page("/open/bulletins/" + id).text;
    EXPECT_THAT(open, AllOf(HasSubstr("2026年第一季度"), HasSubstr("1 里 1"),
                            HasSubstr("href=\"https://news.example/lamp\""), HasSubstr("转载"),
                            Not(HasSubstr("金丝雀"))));
    EXPECT_THAT(open_page("/open/bulletins/" + id + "?lang=en").text, HasSubstr("1 of 1"));

    EXPECT_EQ(posts(gao, "withdraw", {{"reason", "示例：写错了"}}, id).status, 201);
    auto const gone = open_page("/open/bulletins/" + id);
    EXPECT_EQ(gone.status, 410);
    EXPECT_THAT(gone.text, AllOf(HasSubstr("撤下"), Not(HasSubstr("示例导语"))));
    EXPECT_EQ(chen.post("/bulletins/draft", quarter()).status, 201) << "another may be written";
}

TEST_P(PressStory, needs_two_for_a_bulletin)
{
    on("2026-04-02");
    auto const drafted = gao.post("/bulletins/draft", quarter());
    auto const id = std::string(drafted.body().at("bulletin").as_string());
    EXPECT_FALSE(shown(id).at("may_approve").as_bool());
    EXPECT_EQ(posts(gao, "approve", figures_of(shown(id)), id).code(), "bulletins.second_person");
    Caller other(port());
    staff(other, "示例副主任", Role::committee_director, committee);
    auto short_of_one = figures_of(shown(id));
    short_of_one["figures"].as_array().pop_back();
    EXPECT_EQ(posts(other, "approve", short_of_one, id).status, 409);
    EXPECT_EQ(posts(other, "approve", figures_of(shown(id)), id).status, 201);
    EXPECT_EQ(posts(other, "approve", figures_of(shown(id)), id).code(), "bulletins.not_a_draft");
}

} // namespace
} // namespace ztc::stories
