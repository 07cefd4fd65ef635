// SPDX-License-Identifier: Apache-2.0
//
// One matter from raised to answered to rated, as its people do it.
#include "platform/log/replay.hpp"
#include "platform/log/verify.hpp"
#include "platform/proof/receipt.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using testing::HasSubstr;
using testing::Not;

class WholeLine : public Town {};
ZTC_ON_BOTH_ENGINES(WholeLine);

std::string stage_of(Caller& caller, std::string const& matter)
{
    auto const page = caller.get("/matters/" + matter);
    EXPECT_EQ(page.status, 200) << page.text;
    return std::string(page.body().at("stage").as_string());
}

TEST_P(WholeLine, goes_from_raised_to_answered_to_rated)
{
    auto const raised =
        lin.post("/matters/raise", raise_body("示例：路灯不亮", "示例：晚上看不见路。", community));
    ASSERT_EQ(raised.status, 201) << raised.text;
    auto const body = raised.body();
    auto const matter = std::string(body.at("matter").as_string());
    EXPECT_EQ(body.at("number").as_string(), "2026-000001");
    EXPECT_EQ(body.at("query_code").as_string().size(), 6u);
    EXPECT_EQ(body.at("accept_due_on").as_string(), "2026-03-04"); // two working days on

    EXPECT_EQ(
        chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}}).status,
        201);
    EXPECT_EQ(stage_of(lin, matter), "accepted");
    EXPECT_EQ(lin.get("/my_matters").body().at("items").at(0).at("deputy_name").as_string(),
              "示例周代表");
    EXPECT_EQ(
        zhou.post("/matters/look_into", {{"matter", matter}, {"note", "示例：去看过了。"}}).status,
        201);
    auto const referred =
        chen.post("/matters/refer", {{"matter", matter}, {"to_unit", bureau.text}});
    ASSERT_EQ(referred.status, 201) << referred.text;
    EXPECT_EQ(referred.body().at("answer_due_on").as_string(), "2026-03-23"); // fifteen on

    on("2026-03-10");
    EXPECT_EQ(li.post("/matters/answer", {{"matter", matter},
                                          {"outcome", "done"},
                                          {"text", "示例：换了两盏灯。"},
                                          {"done_on", "2026-03-09"}})
                  .status,
              201);
    auto const rated = lin.post(
        "/matters/rate",
        {{"matter", matter}, {"attitude", "satisfied"}, {"result", "basically_satisfied"}});
    ASSERT_EQ(rated.status, 201) << rated.text;
    EXPECT_EQ(rated.body().at("stage").as_string(), "closed");

    auto const page = lin.get("/matters/" + matter).body();
    EXPECT_EQ(page.at("closing").as_string(), "rated_satisfied");
    for (auto const& stop : page.at("stops").as_array())
        EXPECT_EQ(stop.at("state").as_string(), "done") << json::serialize(stop);
    EXPECT_EQ(page.at("stops").at(4).at("by").as_string(), "示例城管局");
    EXPECT_EQ(page.at("may"), json::value({"contest"})) << "what is called done may be contested";
}

TEST_P(WholeLine, keeps_a_receipt_that_anyone_can_verify)
{
    auto const matter = raised_by(lin, "示例：水压低", "示例：六楼没有水。");
    auto const receipt = lin.get("/matters/" + matter + "/receipt");
    ASSERT_EQ(receipt.status, 200) << receipt.text;
    auto const vkey = stranger().raw("GET", "/log/vkeys", "", {}).text;
    auto const key = proof::VerifierKey::parse(vkey.substr(0, vkey.size() - 1));
    ASSERT_TRUE(key);
    auto const attested =
        proof::verify_receipt(receipt.text, *key, {{"text", "示例：六楼没有水。"}});
    ASSERT_TRUE(attested) << attested.error().code;
    EXPECT_EQ(attested->opened.at("title"), "示例：水压低");
    EXPECT_EQ(attested->leaf.pub.at("accept_due_on"), "2026-03-04");
    EXPECT_EQ(wang.get("/matters/" + matter + "/receipt").code(), "matters.unknown");
}

TEST_P(WholeLine, reopens_with_a_new_clock_when_the_result_does_not_satisfy_and_then_ends)
{
    auto const matter = answered();
    on("2026-03-05");
    auto const rate = [&](char const* result) {
        return lin.post("/matters/rate",
                        {{"matter", matter}, {"attitude", "satisfied"}, {"result", result}});
    };
    EXPECT_EQ(rate("dissatisfied").body().at("stage").as_string(), "referred");
    auto const due = lin.get("/matters/" + matter).body().at("due");
    EXPECT_EQ(due.at("on").as_string(), "2026-03-26");
    auto const stops = lin.get("/matters/" + matter).body().at("stops");
    EXPECT_EQ(stops.at(4).at("state").as_string(), "now") << "the answer is owed again";
    EXPECT_EQ(stops.at(5).at("state").as_string(), "todo");
    EXPECT_EQ(rate("satisfied").code(), "matters.not_answered_yet");
    EXPECT_EQ(li.post("/matters/answer", {{"matter", matter},
                                          {"outcome", "cannot"},
                                          {"text", "示例：电缆要换。"},
                                          {"reason", "示例：今年没有预算。"}})
                  .status,
              201);
    EXPECT_EQ(rate("dissatisfied").body().at("stage").as_string(), "closed");
    EXPECT_EQ(lin.get("/matters/" + matter).body().at("closing").as_string(), "rated_dissatisfied");
}

TEST_P(WholeLine, is_taken_back_or_shown_the_right_door)
{
    auto const mine = raised_by(lin);
    EXPECT_EQ(lin.post("/matters/withdraw", {{"matter", mine}}).status, 201);
    EXPECT_EQ(chen.post("/matters/accept", {{"matter", mine}, {"deputy", zhou_person.text}}).code(),
              "matters.already_closed");
    auto const other = raised_by(wang);
    EXPECT_EQ(
        chen.post("/matters/redirect",
                  {{"matter", other}, {"to", "hotline_12345"}, {"words", "示例：请拨打 12345。"}})
            .status,
        201);
    EXPECT_EQ(wang.get("/matters/" + other).body().at("closing").as_string(), "redirected");
}

TEST_P(WholeLine, explains_each_day_of_a_deadline)
{
    on("2026-03-18"); // before the Qingming Festival
    auto const matter = referred();
    auto const why = chen.get("/matters/" + matter + "/why").body();
    auto const due = chen.get("/matters/" + matter).body().at("due").at("on").as_string();
    EXPECT_EQ(why.at("due_on").as_string(), due);
    auto const& days = why.at("days").as_array();
    EXPECT_EQ(days.back().at("on").as_string(), due);
    EXPECT_EQ(days.back().at("n").as_int64(), 15);
    EXPECT_THAT(json::serialize(days), HasSubstr("清明节"));
}

TEST_P(WholeLine, lands_on_the_desks_with_true_counts)
{
    auto const first = raised_by(lin);
    raised_by(wang);
    auto const counts = [&](Caller& who) { return who.get("/inbox/counts").body(); };
    EXPECT_EQ(counts(chen).at("new").as_int64(), 2);
    EXPECT_EQ(counts(gao).at("new").as_int64(), 2);
    EXPECT_EQ(counts(li).at("in_hand").as_int64(), 0);
    chen.post("/matters/accept", {{"matter", first}, {"deputy", zhou_person.text}});
    EXPECT_EQ(counts(chen).at("new").as_int64(), 1);
    EXPECT_EQ(counts(zhou).at("mine").as_int64(), 1);
    chen.post("/matters/refer", {{"matter", first}, {"to_unit", bureau.text}});
    EXPECT_EQ(counts(li).at("mine").as_int64(), 1);
    EXPECT_EQ(counts(he).at("in_hand").as_int64(), 0);
    chen.post("/matters/refer", {{"matter", first}, {"to_unit", water.text}});
    EXPECT_EQ(counts(li).at("in_hand").as_int64(), 0) << "it moved on to the other unit";
    EXPECT_EQ(counts(he).at("mine").as_int64(), 1);
    on("2026-04-20");
    EXPECT_EQ(counts(he).at("overdue").as_int64(), 1);
    auto const items = he.get("/inbox?box=overdue").body().at("items").as_array();
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(items[0].at("matter").as_string(), first);
    EXPECT_LT(items[0].at("days_left").as_int64(), 0);
}

TEST_P(WholeLine, leaves_a_log_that_verifies)
{
    auto const matter = answered();
    lin.post("/matters/rate",
             {{"matter", matter}, {"attitude", "satisfied"}, {"result", "dissatisfied"}});
    lin.post("/matters/withdraw", {{"matter", raised_by(lin)}});
    stop_site();
    auto lease = house().store->reads().lease();
    auto const verified = log::verify_log(*lease, &house().store->texts());
    for (auto const& finding : verified.findings)
        ADD_FAILURE() << finding.what << " at " << finding.position;
    EXPECT_GT(verified.texts, 10u);
}

TEST_P(WholeLine, survives_a_restart_with_sessions_and_heads)
{
    auto const matter = referred();
    auto const before = stranger().raw("GET", "/log/checkpoint", "", {}).text;
    restart();
    EXPECT_EQ(stranger().raw("GET", "/log/checkpoint", "", {}).text, before);
    EXPECT_EQ(stage_of(lin, matter), "referred");
    EXPECT_EQ(li.post("/matters/answer", {{"matter", matter},
                                          {"outcome", "done"},
                                          {"text", "示例：好了。"},
                                          {"done_on", "2026-03-02"}})
                  .status,
              201);
}

} // namespace
} // namespace ztc::stories
