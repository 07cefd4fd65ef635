// SPDX-License-Identifier: Apache-2.0
//
// A suggestion from a resident's matter to a delivered promise; a motion that becomes one; and what
// each of those concerned can and cannot read of it.
#include "platform/documents/pages_for_test.hpp"
#include "stories/town_of_suggestions.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class ASuggestion : public TownOfSuggestions {
protected:
    static std::string id(json::object const& it)
    {
        return std::string(it.at("suggestion").as_string());
    }
    json::value page(Caller& who, json::object const& it)
    {
        clock().advance(std::chrono::minutes{1});
        auto const answer = who.get("/suggestions/" + id(it));
        EXPECT_EQ(answer.status, 200) << answer.text;
        return answer.body();
    }
    std::string owed(Caller& who)
    {
        clock().advance(std::chrono::minutes{1});
        std::string all;
        auto const lines = who.get("/suggestions?which=todo").body().at("lines");
        for (auto const& line : lines.as_array())
            all += std::string(line.at("todo").at(0).at("what").as_string()) + " ";
        return all;
    }
};
ZTC_ON_BOTH_ENGINES(ASuggestion);

TEST_P(ASuggestion, goes_from_a_matter_to_a_delivered_promise)
{
    auto town = scenes();
    auto const it = town.submitted();
    EXPECT_EQ(owed(office), "examine ");
    EXPECT_EQ(he.get("/suggestions/" + id(it)).status, 404) << "not his unit's";
    EXPECT_EQ(lin.get("/suggestions/" + id(it)).status, 403);
    auto const accepted = office.post("/suggestions/accept", it);
    EXPECT_EQ(accepted.body().at("number"), "2026-0001");
    auto const to_both = town.to_refer(it, "lead");
    auto const referred = office.post("/suggestions/refer", to_both);
    EXPECT_EQ(referred.body().at("reply_due_on"), "2026-06-02");
    EXPECT_EQ(owed(li), "take_on ");
    EXPECT_EQ(owed(he), "take_on ");
    EXPECT_EQ(owed(office), "");

    // Li's draft waits for her head; the other unit's opinion has to be there first.
    town.did(li, "/suggestions/draft_reply", town.reply_to(it));
    EXPECT_EQ(page(he, it).at("drafts").as_array().size(), 0u) << "a draft is its unit's";
    EXPECT_EQ(page(zhou, it).at("drafts").as_array().size(), 0u);
    EXPECT_EQ(page(head, it).at("drafts").as_array().size(), 1u);
    EXPECT_EQ(head.post("/suggestions/sign_reply", town.to_sign(it)).code(),
              "suggestions.opinion_missing");
    town.did(he, "/suggestions/send_opinion",
             town.joined(it, {{"unit", water.text}, {"words", "示例：可以接收泵房。"}}));
    EXPECT_EQ(li.post("/suggestions/sign_reply", town.to_sign(it)).status, 403)
        << "only the principal signs";
    auto const signed_reply = town.did(head, "/suggestions/sign_reply", town.to_sign(it));
    EXPECT_EQ(signed_reply.at("document_no"), "示例水函〔2026〕9号");
    EXPECT_EQ(signed_reply.at("feedback_due_on"), "2026-03-23");

    auto const read = page(zhou, it);
    EXPECT_EQ(read.at("line").at("state"), "answered");
    EXPECT_EQ(read.at("replies").at(0).at("points").as_array().size(), 2u);
    EXPECT_EQ(read.at("silent_so_far").as_array().size(), 1u);
    EXPECT_EQ(owed(zhou), "rate ");
    town.did(zhou, "/suggestions/give_feedback", town.rating(it, "basically_satisfied"));
    town.did(office, "/suggestions/close", it);

    // The plan stands in the ledger, slips with both days, is delivered and rated once more.
    auto const entry = [&] {
        clock().advance(std::chrono::minutes{1});
        return zhou.get("/commitments?year=2026").body();
    };
    json::object const promised{{"commitment", entry().at("commitments").at(0).at("commitment")}};
    town.did(li, "/commitments/slip",
             town.joined(promised, {{"due_on", "2026-12-20"}, {"reason", "示例：设备晚到。"}}));
    auto const slipped = entry();
    EXPECT_EQ(slipped.at("commitments").at(0).at("first_due_on"), "2026-11-30");
    EXPECT_EQ(slipped.at("commitments").at(0).at("due_on"), "2026-12-20");
    EXPECT_EQ(slipped.at("commitments").at(0).at("steps").at(0).at("from_on"), "2026-11-30");
    EXPECT_EQ(slipped.at("counts").at("slipped"), 1);
    town.did(li, "/commitments/deliver", town.with_proof(promised));
    EXPECT_EQ(entry().at("counts").at("delivered_on_time"), 1);
    town.did(zhou, "/commitments/rate_delivery",
             town.joined(promised, {{"satisfaction", "satisfied"}}));
    EXPECT_THAT(he.get("/commitments?year=2026").body().at("commitments").as_array(), IsEmpty());
}

TEST_P(ASuggestion, dissatisfies_and_is_redone_then_mediated)
{
    auto town = scenes();
    auto const it = town.redone();
    EXPECT_EQ(page(zhou, it).at("replies").as_array().size(), 2u);
    EXPECT_EQ(office.post("/suggestions/order_redo", town.joined(it, town.reason())).code(),
              "suggestions.redo_limit");
    town.did(office, "/suggestions/open_assessment", town.joined(it, town.reason()));
    town.did(office, "/suggestions/conclude_assessment", town.joined(it, town.words()));
    town.did(office, "/suggestions/close", it);
    auto const figures = office.get("/suggestion_figures?year=2026").body().at("together");
    EXPECT_EQ(figures.at("replies"), 1);
    EXPECT_EQ(figures.at("redone"), 1);
    EXPECT_EQ(figures.at("on_time").at("n"), 1);
    EXPECT_EQ(figures.at("attitude").at("n"), 1);
    EXPECT_EQ(figures.at("result").at("n"), 0);
    EXPECT_EQ(figures.at("result").at("of"), 1);
}

TEST_P(ASuggestion, counts_whoever_is_silent_beside_those_who_spoke)
{
    auto town = scenes();
    (void)town.replied();
    (void)town.rated("satisfied");
    auto const figures = office.get("/suggestion_figures?year=2026").body().at("together");
    EXPECT_EQ(figures.at("result").at("n"), 1);
    EXPECT_EQ(figures.at("result").at("of"), 2);
    EXPECT_EQ(figures.at("result").at("silent"), 1);
}

TEST_P(ASuggestion, asks_its_raisers_whose_verdicts_stay_sealed)
{
    auto town = scenes();
    auto const it = town.replied();
    EXPECT_EQ(
        wang.post("/suggestions/rate_as_raiser", town.joined(it, {{"satisfaction", "satisfied"}}))
            .code(),
        "suggestions.unknown");
    town.did(lin, "/suggestions/rate_as_raiser",
             town.joined(it, {{"satisfaction", "dissatisfied"}}));
    EXPECT_EQ(page(li, it).at("verdicts").at("n"), 0) << "sealed until the window is over";
    town.did(zhou, "/suggestions/give_feedback", town.rating(it, "satisfied"));
    town.did(office, "/suggestions/close", it);
    auto const verdicts = page(li, it).at("verdicts");
    EXPECT_EQ(verdicts.at("n"), 1);
    EXPECT_FALSE(verdicts.as_object().contains("dissatisfied")) << "one is not told apart";
    EXPECT_THAT(li.get("/suggestions/" + id(it)).text, Not(HasSubstr("raiser_rated")));
}

TEST_P(ASuggestion, explains_each_day_with_its_document)
{
    auto town = scenes();
    auto const it = town.referred();
    auto const why = zhou.get("/suggestions/" + id(it) + "/why?clock=reply").body();
    EXPECT_EQ(why.at("from"), "2026-03-02");
    EXPECT_EQ(why.at("due_on"), "2026-06-02");
    EXPECT_EQ(why.at("approved_by"), "待区人大确认");
    EXPECT_FALSE(why.as_object().contains("promised_on"));
    EXPECT_EQ(zhou.get("/suggestions/" + id(it) + "/why?clock=delivery").code(),
              "suggestions.no_clock");
}

TEST_P(ASuggestion, is_public_as_far_as_its_deputy_agreed_and_leaves_a_stub)
{
    auto town = scenes();
    auto const it = town.replied();
    auto const public_page = [&] {
        return stranger().get("/public_suggestions").body().at("suggestions");
    };
    EXPECT_THAT(public_page().as_array(), IsEmpty());
    town.did(office, "/suggestions/publish", town.public_words(it));
    EXPECT_EQ(public_page().at(0).at("reply"), "示例：答复内容。");
    town.did(office, "/suggestions/hide", town.joined(it, {{"reason", "personal_information"}}));
    EXPECT_EQ(public_page().at(0).at("hidden"), "personal_information");
    EXPECT_FALSE(public_page().at(0).as_object().contains("reply"));
}

TEST_P(ASuggestion, says_below_open_as_far_as_its_deputy_agreed_and_nothing_of_what_is_hidden)
{
    auto town = scenes();
    auto const it = town.replied();
    std::vector<std::string> const everywhere{
        "suggestions", "suggestions?q=%E7%94%A8%E6%B0%B4", // 用水
        "suggestions/feed.xml", "data/suggestions.csv", "data/suggestions.json"};
    auto const open = [&](std::string const& path) {
        clock().advance(std::chrono::minutes{1});
        return stranger().raw("GET", "/open/" + path, "", {});
    };
    for (auto const& path : everywhere)
        EXPECT_THAT(open(path).text, Not(HasSubstr("晚高峰"))) << path << " before publication";
    EXPECT_EQ(open("suggestions/" + id(it)).status, 404);
    EXPECT_EQ(open("suggestions/2026-0001").status, 404);

    auto words = town.public_words(it);
    words["reply"] = "示例：答复内容，电话13812345678。";
    town.did(office, "/suggestions/publish", words);
    for (auto const& path : everywhere) {
        auto const said = open(path);
        EXPECT_EQ(said.status, 200) << path;
        EXPECT_THAT(said.text, HasSubstr("示例：晚高峰用水难")) << path;
        EXPECT_THAT(said.text, Not(HasSubstr("13812345678"))) << path << ": numbers are masked";
    }
    EXPECT_THAT(open("suggestions").text, HasSubstr("共 1 件"));
    EXPECT_THAT(open("suggestions?year=2001").text, Not(HasSubstr("晚高峰")));
    EXPECT_THAT(open("suggestions?kind=motion").text, Not(HasSubstr("晚高峰")));
    EXPECT_THAT(open("suggestions?unit=" + water.text).text, Not(HasSubstr("晚高峰")));
    EXPECT_THAT(open("suggestions?unit=" + bureau.text).text, HasSubstr("晚高峰"));
    EXPECT_THAT(open("suggestions/" + id(it)).text,
                AllOf(HasSubstr("示例：建议内容。"), HasSubstr("138****5678"), HasSubstr("按时")));
    EXPECT_EQ(open("suggestions/2026-0001").status, 200);
    EXPECT_TRUE(open("data/suggestions.csv").text.starts_with("\xEF\xBB\xBF"));
    EXPECT_THAT(open("data").text, HasSubstr("CC BY 4.0"));
    for (std::string const path :
         {"suggestions?page=-1&q=%00&unit=..%2F&year=x&state=no&kind=no",
          "suggestions?page=99999999999999999999", "suggestions/%2e%2e", "data/secrets.csv"})
        EXPECT_LT(open(path).status, 500) << path;

    town.did(office, "/suggestions/hide", town.joined(it, {{"reason", "trade_secret"}}));
    for (auto const& path : everywhere) {
        auto const said = open(path);
        EXPECT_THAT(said.text, Not(HasSubstr("晚高峰"))) << path;
        EXPECT_THAT(said.text, Not(HasSubstr("建议内容"))) << path;
        EXPECT_THAT(said.text, Not(HasSubstr("答复内容"))) << path;
    }
    auto const stub = open("suggestions/" + id(it));
    EXPECT_EQ(stub.status, 410);
    EXPECT_THAT(stub.text, AllOf(HasSubstr("商业秘密"), Not(HasSubstr("晚高峰"))));
    EXPECT_THAT(open("suggestions").text, AllOf(HasSubstr("2026-0001"), HasSubstr("商业秘密")));
    EXPECT_THAT(open("suggestions?unit=" + bureau.text).text, Not(HasSubstr("2026-0001")))
        << "by no filter is it found";
    EXPECT_THAT(open("data/suggestions.json").text, HasSubstr("trade_secret"));
}

TEST_P(ASuggestion, whose_title_alone_is_public_says_no_more_anywhere)
{
    auto town = scenes();
    auto const it = town.replied("title_only");
    town.did(office, "/suggestions/publish", town.joined(it, {{"title", "示例：晚高峰用水难"}}));
    for (std::string const& path :
         {std::string("suggestions"), std::string("suggestions/feed.xml"),
          std::string("data/suggestions.csv"), std::string("data/suggestions.json"),
          "suggestions/" + id(it)}) {
        clock().advance(std::chrono::minutes{1});
        auto const said = stranger().raw("GET", "/open/" + path, "", {});
        EXPECT_THAT(said.text, HasSubstr("示例：晚高峰用水难")) << path;
        for (auto const* secret : {"没有水", "移交泵房", "移交手续", "电容", "万办事"})
            EXPECT_THAT(said.text, Not(HasSubstr(secret))) << path;
    }
    auto const list = stranger().raw("GET", "/open/suggestions", "", {});
    EXPECT_THAT(list.text, HasSubstr("只公开标题"));
}

TEST_P(ASuggestion, is_printed_for_whoever_may_read_it_and_for_nobody_else)
{
    auto town = scenes();
    auto const it = town.replied();
    auto const at = "/suggestions/" + id(it);
    auto const words = [&](Caller& who, std::string const& path) {
        clock().advance(std::chrono::minutes{1});
        auto const answer = who.get(path);
        EXPECT_EQ(answer.status, 200) << path << answer.text;
        return documents::words_of(answer.text);
    };
    EXPECT_THAT(words(zhou, at + "/form.pdf"), AllOf(HasSubstr("用水难"), HasSubstr("移交泵房")));
    EXPECT_THAT(words(li, at + "/letter.pdf"),
                AllOf(HasSubstr("示例水函〔2026〕9号"), HasSubstr("已经开始办移交手续")));
    EXPECT_THAT(words(li, at + "/handover.pdf"), HasSubstr("2026-0001"));
    EXPECT_THAT(words(office, "/suggestion_register.pdf?year=2026"), HasSubstr("2026-0001"));
    EXPECT_THAT(words(office, "/suggestion_report.pdf?year=2026"), HasSubstr("按期答复"));
    EXPECT_THAT(words(office, "/suggestion_handover.pdf?on=2026-03-02"), HasSubstr("2026-0001"));
    for (std::string const& path :
         {at + "/form.docx", at + "/letter.docx", std::string("/suggestion_report.docx"),
          std::string("/suggestion_report.xlsx"), std::string("/suggestion_register.xlsx")}) {
        clock().advance(std::chrono::minutes{1});
        EXPECT_TRUE(office.get(path).text.starts_with("PK")) << path;
    }
    for (std::string const what :
         {"form.pdf", "form.docx", "letter.pdf", "letter.docx", "handover.pdf"}) {
        clock().advance(std::chrono::minutes{1});
        EXPECT_EQ(he.get(at + "/" + what).status, 404) << what << " of another unit";
        EXPECT_EQ(lin.get(at + "/" + what).status, 403) << what << " is no resident's";
    }
    EXPECT_EQ(zhou.get("/suggestion_report.pdf").status, 403);
    EXPECT_EQ(office.get("/suggestion_handover.pdf?on=2001-01-01").code(),
              "suggestions.not_referred");
}

TEST_P(ASuggestion, comes_back_to_its_draft_when_it_is_returned)
{
    auto town = scenes();
    auto const filing = town.filing();
    auto const sent = town.did(zhou, "/suggestions/submit", filing);
    EXPECT_EQ(zhou.post("/suggestions/submit", filing).code(), "drafts.is_filed");
    EXPECT_EQ(li.post("/suggestions/submit", filing).status, 403);
    town.did(office, "/suggestions/return",
             {{"suggestion", sent.at("suggestion")}, {"reason", "示例：请一事一议。"}});
    EXPECT_EQ(zhou.post("/suggestions/submit", filing).status, 201) << "filed anew";
}

} // namespace
} // namespace ztc::stories
