// SPDX-License-Identifier: Apache-2.0
//
// The record of performance writes itself: one reception that is written down adds one, everywhere
// where it is counted, and its line leads to it. A deputy may say that a line is wrong and show
// what it tells of; everybody may read how many, and nobody what.
#include "modules/organisation/service.hpp"
#include "platform/documents/pages_for_test.hpp"
#include "stories/given.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>

namespace ztc::stories {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class RecordStory : public Town {
protected:
    json::object record(Caller& caller, std::string const& query = "")
    {
        auto const answer = caller.get("/records/" + zhou_person.text + query);
        EXPECT_EQ(answer.status, 200) << answer.text;
        return answer.status == 200 ? answer.body().as_object() : json::object{};
    }
    /// "n" or "n/of".
    static std::string figure(json::object const& page, std::string const& kind)
    {
        for (auto const& one : page.at("figures").as_array()) {
            if (one.at("kind").as_string() != kind) continue;
            auto const* of = one.as_object().if_contains("of");
            return std::to_string(one.at("n").as_int64()) +
                   (of ? "/" + std::to_string(of->as_int64()) : "");
        }
        return "none";
    }
    static json::object line(json::object const& page, std::string const& kind)
    {
        for (auto const& one : page.at("lines").as_array())
            if (one.at("kind").as_string() == kind) return one.as_object();
        return {};
    }
    std::string open_page(std::string const& path)
    {
        return stranger().raw("GET", path, "", {}).text;
    }
    /// Zhou receives three people on that day, and its record is closed.
    std::string held(std::string const& day)
    {
        json::object const row{{"station", station.text},
                               {"held_on", day},
                               {"from_minute", 540},
                               {"until_minute", 660},
                               {"deputies", json::array{zhou_person.text}}};
        auto const planned = chen.post("/receptions/plan", {{"rows", json::array{row}}});
        EXPECT_EQ(planned.status, 201) << planned.text;
        auto const id = std::string(planned.body().at("rows").at(0).at("reception").as_string());
        on(day);
        json::object const there{{"deputy", zhou_person.text}, {"presence", "present"}};
        auto const closed =
            chen.post("/receptions/close",
                      {{"reception", id}, {"attendance", json::array{there}}, {"visitors", 3}});
        EXPECT_EQ(closed.status, 201) << closed.text;
        return id;
    }
    Answer asks(Caller& caller, json::object const& of, std::string const& claim = "not_mine")
    {
        clock().advance(std::chrono::minutes{1});
        return caller.post(
            "/record/ask_correction",
            {{"source", of.at("source")}, {"claim", claim}, {"says", "示例：那天我没去。"}});
    }
    Answer decides(Caller& caller, Answer const& asked, std::string const& ruling)
    {
        return caller.post("/record/decide_correction",
                           {{"deputy", zhou_person.text},
                            {"correction", asked.body().at("correction")},
                            {"ruling", ruling},
                            {"reason", "示例：查了签到表。"}});
    }
    std::string photo_of(Caller& caller)
    {
        std::ifstream in(ZTC_SOURCE_DIR "/server/platform/media/testdata/sideways.jpg",
                         std::ios::binary);
        auto const stored =
            caller.raw("POST", "/api/v1/files", {std::istreambuf_iterator<char>(in), {}},
                       {"Content-Type: image/jpeg", "X-Requested-With: zhitongche"});
        EXPECT_EQ(stored.status, 200) << stored.text;
        return std::string(stored.body().at("file").as_string());
    }
};
ZTC_ON_BOTH_ENGINES(RecordStory);

TEST_P(RecordStory, grows_by_one_with_one_added_reception_and_its_line_leads_to_it)
{
    auto const before = record(zhou);
    EXPECT_EQ(figure(before, "received"), "0");
    auto const reception = held("2026-03-10");
    auto const after = record(zhou);
    EXPECT_EQ(figure(after, "received"), "1");
    EXPECT_EQ(figure(after, "present"), "1/1");
    EXPECT_EQ(figure(after, "visitors"), "3");
    EXPECT_EQ(after.at("lines").as_array().size(), before.at("lines").as_array().size() + 1);
    auto const added = line(after, "received");
    EXPECT_EQ(added.at("source").at("kind").as_string(), "reception");
    EXPECT_EQ(added.at("source").at("subject").as_string(), reception);
    EXPECT_EQ(zhou.get("/receptions/" + reception).status, 200) << "it opens there";

    auto const all = gao.get("/records").body();
    EXPECT_EQ(figure(all.at("deputies").at(0).as_object(), "received"), "1");
    EXPECT_THAT(open_page("/open/deputies"), HasSubstr("今年接待居民 1 场"));
    EXPECT_THAT(open_page("/open/deputies/" + zhou_person.text),
                AllOf(HasSubstr("示例周代表"), HasSubstr("2026年3月10日"), HasSubstr("3 人")));
    auto const sheet = zhou.get("/records/" + zhou_person.text + "/sheet.pdf");
    EXPECT_EQ(sheet.content_type, "application/pdf");
    EXPECT_THAT(documents::words_of(sheet.text),
                AllOf(HasSubstr("示例周代表"), HasSubstr("3月10日"), HasSubstr("1/1")));
}

TEST_P(RecordStory, follows_a_matter_to_its_rating)
{
    auto const matter = answered();
    auto page = record(zhou);
    EXPECT_EQ(figure(page, "followed"), "1");
    EXPECT_EQ(figure(page, "answered"), "1/1");
    EXPECT_EQ(line(page, "followed").at("matter").at("matter").as_string(), matter);
    EXPECT_EQ(figure(page, "satisfied"), "0/0");
    lin.post("/matters/rate",
             {{"matter", matter}, {"attitude", "satisfied"}, {"result", "satisfied"}});
    EXPECT_EQ(figure(record(zhou), "satisfied"), "1/1");
    EXPECT_EQ(figure(record(zhou, "?from=2025-01-01&until=2025-12-31"), "followed"), "0");
    EXPECT_EQ(zhou.get("/records/" + zhou_person.text + "?from=2026-02-01&until=2026-01-01").code(),
              "record.wrong_days");
}

TEST_P(RecordStory, stands_beside_what_the_deputy_says_of_it)
{
    auto const reception = held("2026-03-10");
    auto const before = chen.get("/receptions/" + reception).text;
    auto const received = line(record(zhou), "received");
    EXPECT_EQ(asks(gao, received).code(), "access.denied");
    auto const asked = asks(zhou, received);
    ASSERT_EQ(asked.status, 201) << asked.text;
    EXPECT_EQ(asks(zhou, received).code(), "record.already_asked");
    EXPECT_EQ(gao.get("/record_corrections").body().at("items").as_array().size(), 1u);
    EXPECT_EQ(figure(record(zhou), "received"), "1");
    EXPECT_EQ(chen.get("/record_corrections").code(), "access.denied");

    EXPECT_EQ(decides(gao, asked, "upheld").status, 201);
    EXPECT_EQ(decides(gao, asked, "upheld").code(), "record.already_decided");
    auto const page = record(zhou);
    EXPECT_EQ(figure(page, "received"), "0");
    auto const struck = line(page, "received");
    EXPECT_TRUE(struck.at("struck").as_bool());
    EXPECT_EQ(struck.at("corrections").at(0).at("reason").as_string(), "示例：查了签到表。");
    EXPECT_EQ(struck.at("corrections").at(0).at("decided_by").as_string(), "示例高主任");
    EXPECT_TRUE(gao.get("/record_corrections").body().at("items").as_array().empty());
    EXPECT_EQ(chen.get("/receptions/" + reception).text, before) << "the source stays";
}

TEST_P(RecordStory, is_not_of_somebody_elses_doing)
{
    held("2026-03-10");
    auto received = line(record(zhou), "received");
    Caller tang(port());
    staff(tang, "示例唐代表", Role::deputy, station);
    EXPECT_EQ(asks(tang, received).code(), "record.unknown_line");
    received["source"].as_object()["version"] = 99;
    EXPECT_EQ(asks(zhou, received).code(), "record.unknown_line");
    EXPECT_EQ(tang.get("/records/" + zhou_person.text).code(), "record.unknown");
    auto const elsewhere =
        app::run(house(), app::system_actor(house().congress()), &organisation::add_node,
                 organisation::AddNode{
                     organisation::NodeKind::working_committee, top, {"示例·别处工委"}, {}, {}});
    ASSERT_TRUE(elsewhere) << elsewhere.error().code;
    Caller far(port());
    staff(far, "示例远主任", Role::committee_director, elsewhere->node);
    EXPECT_EQ(far.get("/records/" + zhou_person.text).code(), "record.unknown");
    EXPECT_TRUE(far.get("/records").body().at("deputies").as_array().empty());
}

TEST_P(RecordStory, takes_photographs_that_he_and_the_committee_see)
{
    held("2026-03-10");
    auto const received = line(record(zhou), "received");
    auto const file = photo_of(zhou);
    json::object const body{{"source", received.at("source")},
                            {"photos", json::array{file}},
                            {"shows", "示例：接待桌"}};
    EXPECT_EQ(zhou.post("/record/add_evidence", body).status, 201);
    EXPECT_EQ(zhou.post("/record/add_evidence", body).code(), "files.already_used");
    auto const shown = line(record(gao), "received").at("evidence").at(0);
    EXPECT_EQ(shown.at("photos").at(0).as_string(), file);
    EXPECT_EQ(shown.at("shows").as_string(), "示例：接待桌");
    for (auto* sees : {&zhou, &gao}) EXPECT_EQ(sees->get("/files/" + file).status, 200);
    for (auto* other : {&chen, &lin, &li})
        EXPECT_EQ(other->get("/files/" + file).code(), "files.unknown");
}

TEST_P(RecordStory, tells_everybody_how_many_and_nobody_what)
{
    auto const matter = raised_by(lin, "示例标题金丝雀");
    auto const accepted =
        chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
    ASSERT_EQ(accepted.status, 201) << accepted.text;
    auto const number = std::string(lin.get("/matters/" + matter).body().at("number").as_string());
    auto const page = open_page("/open/deputies/" + zhou_person.text);
    EXPECT_THAT(page, AllOf(HasSubstr("1 件里 0 件"), Not(HasSubstr("金丝雀")),
                            Not(HasSubstr(number)), Not(HasSubstr(matter))));
    EXPECT_THAT(open_page("/open/deputies/" + zhou_person.text + "?lang=en"), HasSubstr("0 of 1"));
    auto nobody = stranger();
    auto const led = nobody.raw("GET", "/d/" + zhou_person.text, "", {});
    EXPECT_EQ(led.headers.at("location"), "/open/deputies/" + zhou_person.text);
    for (auto const& gone : {std::string(26, 'a'), std::string("rubbish")})
        EXPECT_EQ(nobody.raw("GET", "/open/deputies/" + gone, "", {}).status, 404);
    EXPECT_THAT(open_page("/open/stations"), HasSubstr("/open/deputies"));
}

TEST_P(RecordStory, forgets_what_an_erased_deputy_said)
{
    held("2026-03-10");
    EXPECT_EQ(asks(zhou, line(record(zhou), "received")).status, 201);
    erase(zhou_person);
    EXPECT_EQ(gao.get("/records/" + zhou_person.text).code(), "record.unknown");
    EXPECT_THAT(gao.get("/record_corrections").text, Not(HasSubstr("没去")));
    EXPECT_EQ(stranger().raw("GET", "/open/deputies/" + zhou_person.text, "", {}).status, 404);
}

} // namespace
} // namespace ztc::stories
