// SPDX-License-Identifier: Apache-2.0
//
// What a desk in the console has beside the line itself: lists kept at hand, what came back, what
// left the house, a list of messages brought in while one looks on.
#include "stories/story.hpp"

#include <gmock/gmock.h>

#include <thread>

namespace ztc::stories {
namespace {

using testing::HasSubstr;
using testing::Not;

class AtTheDesk : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        staff(keeper, "示例系管", Role::system_administrator, top);
    }

    std::string referred_to_bureau()
    {
        auto const matter = raised_by(lin);
        chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
        EXPECT_EQ(
            chen.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}}).status,
            201);
        return matter;
    }
    static std::int64_t in_box(Caller& caller, std::string const& box)
    {
        auto const counted = caller.get("/inbox/counts").body().at(box).as_int64();
        auto const listed = caller.get("/inbox?box=" + box).body();
        EXPECT_EQ(static_cast<std::int64_t>(listed.at("items").as_array().size()), counted) << box;
        return counted;
    }

    /// Somebody without a phone raises something and it is accepted: nobody can be told.
    void tell_somebody_without_a_phone()
    {
        auto const person = chen.post("/people/meet", {{"name", "示例·访客"}}).body().at("person");
        auto body = raise_body("示例：路灯", "示例：不亮。", community);
        body["raised_by"] = person;
        body["origin"] = "paper";
        auto const entered = chen.post("/matters/enter", body);
        ASSERT_EQ(entered.status, 201) << entered.text;
        ASSERT_EQ(chen.post("/matters/accept",
                            {{"matter", entered.body().at("matter")}, {"deputy", zhou_person.text}})
                      .status,
                  201);
    }
    /// What the outbox lists in a state, once there is something; at most some seconds on.
    json::array outbox(std::string const& state)
    {
        for (int i = 0; i < 200; ++i) {
            auto const page = keeper.get("/outbox?state=" + state);
            EXPECT_EQ(page.status, 200) << page.text;
            auto const items = page.body().at("items").as_array();
            if (!items.empty()) return items;
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        }
        return {};
    }

    Answer bring(Caller& caller, std::string const& how, std::string const& list)
    {
        return caller.raw(
            "POST", "/api/v1/imports/messages/" + how, list,
            {"Content-Type: application/octet-stream", "X-Requested-With: zhitongche"});
    }
    json::value run_when_it_ended(Caller& caller)
    {
        for (int i = 0; i < 400; ++i) {
            auto const run = caller.get("/imports/messages").body();
            if (run.at("state").as_string() != "running") return run;
            std::this_thread::sleep_for(std::chrono::milliseconds{50});
        }
        return {};
    }

    Caller keeper{0}; // of the machine
};
ZTC_ON_BOTH_ENGINES(AtTheDesk);

TEST_P(AtTheDesk, sees_what_came_back_and_what_waits_for_its_word)
{
    auto const matter = referred_to_bureau();
    EXPECT_EQ(li.post("/matters/ask_relief", {{"matter", matter},
                                              {"suggested_unit", water.text},
                                              {"reason", "示例：归供水公司。"}})
                  .status,
              201);
    EXPECT_EQ(in_box(chen, "returned"), 1);
    EXPECT_EQ(in_box(chen, "asks"), 1);
    EXPECT_EQ(in_box(li, "asks"), 0) << "it waits for the desk's word, not for the unit's";
    EXPECT_EQ(chen.post("/matters/rule_on_relief",
                        {{"matter", matter}, {"ruling", "kept"}, {"reason", "示例：仍归你们。"}})
                  .status,
              201);
    EXPECT_EQ(in_box(chen, "returned"), 0);
    EXPECT_EQ(in_box(chen, "asks"), 0);
    EXPECT_EQ(li.post("/matters/answer", {{"matter", matter},
                                          {"outcome", "done"},
                                          {"text", "示例：换了灯。"},
                                          {"done_on", "2026-03-02"}})
                  .status,
              201);
    EXPECT_EQ(lin.post("/matters/rate",
                       {{"matter", matter}, {"attitude", "satisfied"}, {"result", "dissatisfied"}})
                  .status,
              201);
    EXPECT_EQ(in_box(chen, "reopened"), 1);
    EXPECT_EQ(in_box(li, "reopened"), 1);
    EXPECT_EQ(in_box(sun, "reopened"), 0) << "another station";
}

TEST_P(AtTheDesk, lists_only_a_community_or_a_kind_when_asked)
{
    raised_by(lin);
    auto const of = [&](std::string const& more) {
        return chen.get("/inbox?box=in_hand" + more).body().at("items").as_array().size();
    };
    EXPECT_EQ(of("&community=" + community.text), 1u);
    EXPECT_EQ(of("&community=" + other_community.text), 0u);
    EXPECT_EQ(of("&category=nothing"), 0u);
    EXPECT_EQ(chen.get("/inbox?box=closed&category=roads").code(), "request.invalid");
}

TEST_P(AtTheDesk, keeps_lists_at_hand_for_each_his_own)
{
    json::value const kept{{"filters",
                            {{{"name", "示例·超期"}, {"at", "/inbox/overdue?category=roads"}},
                             {{"name", "停车"}, {"at", "/search?q=%E5%81%9C%E8%BD%A6"}}}}};
    ASSERT_EQ(chen.post("/saved_filters/set", kept).status, 201);
    EXPECT_EQ(chen.get("/saved_filters").body(), kept);
    EXPECT_EQ(gao.get("/saved_filters").body(), json::value({{"filters", json::array{}}}));
    restart();
    EXPECT_EQ(chen.get("/saved_filters").body(), kept);
    for (auto const* out_of_here : {"https://example.org/", "//example.org", "/inbox/../x\"y"})
        EXPECT_EQ(chen.post("/saved_filters/set",
                            {{"filters", {{{"name", "示例"}, {"at", out_of_here}}}}})
                      .status,
                  422)
            << out_of_here;
    EXPECT_EQ(lin.get("/saved_filters").status, 403);
}

TEST_P(AtTheDesk, sees_what_left_the_house_and_sends_again_what_did_not)
{
    tell_somebody_without_a_phone();
    auto const failed = outbox("failed");
    ASSERT_FALSE(failed.empty());
    auto const& first = failed.front().as_object();
    EXPECT_EQ(first.at("said").as_string(), "no_address");
    EXPECT_EQ(first.at("to").as_string(), "示**");
    EXPECT_THAT(json::serialize(failed), Not(HasSubstr("访客")));
    auto const key = first.at("key");
    EXPECT_EQ(keeper.post("/outbox/resend", {{"key", key}}).status, 201);
    EXPECT_FALSE(outbox("failed").empty()) << "tried, and failed again";
    EXPECT_EQ(keeper.post("/outbox/resend", {{"key", "nothing"}}).code(), "outbox.not_failed");
    EXPECT_EQ(keeper.get("/outbox?state=moon").code(), "request.unknown_choice");
    EXPECT_EQ(keeper.get("/outbox?after=moon").code(), "request.invalid");
    EXPECT_EQ(gao.get("/outbox").status, 403);
}

TEST_P(AtTheDesk, sees_of_a_message_that_was_sent_how_it_read_and_no_whole_number)
{
    referred_to_bureau();
    auto const sent = outbox("delivered").empty() ? outbox("sent") : outbox("delivered");
    ASSERT_FALSE(sent.empty());
    auto const all = json::serialize(sent);
    EXPECT_THAT(all, HasSubstr("138****0001"));
    EXPECT_THAT(all, Not(HasSubstr(lin_phone)));
    EXPECT_THAT(all, HasSubstr("2026-000001"));
}

TEST_P(AtTheDesk, brings_in_a_list_after_looking_at_it_and_again_adds_nothing)
{
    std::string const list = "编号,留言时间,内容\n"
                             "1,2025-01-02 09:00,示例：路灯不亮。\n"
                             "2,2025-01-03 09:00,示例：水管漏水。\n"
                             "3,不是日子,示例：看不懂的日子。\n";
    auto const looked = bring(gao, "check", list);
    ASSERT_EQ(looked.status, 200) << looked.text;
    auto const report = looked.body();
    EXPECT_EQ(report.at("numbers").at("added").as_int64(), 2) << looked.text;
    EXPECT_EQ(report.at("rejected").at(0).at("line").as_int64(), 4);
    EXPECT_EQ(report.at("rejected").at(0).at("code").as_string(), "documents.not_a_date");
    EXPECT_EQ(gao.get("/imports/messages").body().at("state").as_string(), "none");

    ASSERT_EQ(bring(gao, "carry_out?name=list.csv", list).status, 200);
    auto const run = run_when_it_ended(gao);
    EXPECT_EQ(run.at("state").as_string(), "done");
    EXPECT_EQ(run.at("file_name").as_string(), "list.csv");
    EXPECT_EQ(run.at("of").as_int64(), 3);
    EXPECT_EQ(run.at("numbers").at("added").as_int64(), 2);
    EXPECT_EQ(in_box(gao, "imported"), 2);
    EXPECT_EQ(bring(gao, "check", list).body().at("numbers").at("already_there").as_int64(), 2);
}

TEST_P(AtTheDesk, is_asked_which_column_is_which)
{
    std::string const list = "编号,几时说的,内容\n1,2025-01-02 09:00,示例：路灯不亮。\n";
    auto const looked = bring(gao, "check", list).body();
    EXPECT_EQ(looked.at("missing"), json::value({"raised_at"}));
    auto const map = "?map=%7B%22%E5%87%A0%E6%97%B6%E8%AF%B4%E7%9A%84%22%3A%22raised_at%22%7D";
    auto const again = bring(gao, std::string("check") + map, list);
    ASSERT_EQ(again.status, 200) << again.text;
    EXPECT_EQ(again.body().at("numbers").at("added").as_int64(), 1);
    auto const none = "?map=%7B%22%E5%86%85%E5%AE%B9%22%3A%22%22%7D"; // the text left out
    EXPECT_EQ(bring(gao, std::string("check") + none, list).body().at("missing"),
              json::value({"raised_at", "text"}));
    EXPECT_EQ(bring(gao, "carry_out", list).code(), "import.column_missing");
    EXPECT_EQ(bring(gao, "check?map=7", list).code(), "request.invalid");
    EXPECT_EQ(bring(gao, "check", "").code(), "documents.empty");
    EXPECT_EQ(bring(chen, "check", list).status, 403);
}

} // namespace
} // namespace ztc::stories
