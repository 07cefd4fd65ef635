// SPDX-License-Identifier: Apache-2.0
//
// Whose voices a suggestion hears beside the units' and the office's: the lead deputy on how it is
// handled, the residents whose matter is part of it, and whoever was threatened or courted.
#include "stories/town_of_suggestions.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class SuggestionVoices : public TownOfSuggestions {
protected:
    json::value unit_of(json::object const& it)
    {
        clock().advance(std::chrono::minutes{1});
        auto const id = std::string(it.at("suggestion").as_string());
        return office.get("/suggestions/" + id).body().at("units").at(0);
    }
    std::string owed(Caller& who)
    {
        clock().advance(std::chrono::minutes{1});
        std::string all;
        auto const list = who.get("/suggestions?which=todo").body();
        for (auto const& line : list.at("lines").as_array())
            for (auto const& todo : line.at("todo").as_array())
                all += std::string(todo.at("what").as_string()) + " ";
        return all;
    }
    Answer part_of(Caller& who)
    {
        clock().advance(std::chrono::minutes{1});
        return who.get("/matters/" + matter + "/suggestions");
    }
    json::value told_to(Caller& who)
    {
        auto const answer = part_of(who);
        EXPECT_EQ(answer.status, 200) << answer.text;
        return answer.body().at("suggestions").at(0);
    }
};
ZTC_ON_BOTH_ENGINES(SuggestionVoices);

TEST_P(SuggestionVoices, the_lead_deputy_says_whether_a_contact_took_place)
{
    auto town = scenes();
    auto const it = town.contacted();
    auto const says = [&](std::string_view contact) {
        return town.joined(it, {{"contact", contact}});
    };
    EXPECT_EQ(owed(zhou), "confirm_contact ");
    EXPECT_EQ(li.post("/suggestions/confirm_contact", says("held")).status, 403);
    EXPECT_EQ(lin.post("/suggestions/confirm_contact", says("held")).status, 403);
    EXPECT_TRUE(unit_of(it).as_object().contains("contacted_on"));
    town.did(zhou, "/suggestions/confirm_contact", says("not_held"));
    EXPECT_FALSE(unit_of(it).as_object().contains("contacted_on")) << "the unit owes it still";
    EXPECT_EQ(unit_of(it).at("contact_said"), "not_held");
    EXPECT_EQ(zhou.post("/suggestions/confirm_contact", says("held")).code(),
              "suggestions.nothing_to_confirm");
    town.did(li, "/suggestions/record_contact", town.contacting(it));
    town.did(zhou, "/suggestions/confirm_contact", says("held"));
    EXPECT_EQ(unit_of(it).at("contact_said"), "held");
    EXPECT_EQ(owed(zhou), "");
}

TEST_P(SuggestionVoices, the_lead_deputy_is_heard_before_the_office_gives_more_time)
{
    auto town = scenes();
    auto const it = town.asked_for_time();
    EXPECT_EQ(owed(zhou), "answer_extension ");
    auto const opposed = town.joined(it, {{"consent", "opposed"}});
    EXPECT_EQ(office.post("/suggestions/answer_extension", opposed).status, 403);
    town.did(zhou, "/suggestions/answer_extension", opposed);
    EXPECT_EQ(unit_of(it).at("extension_consent"), "opposed");
    EXPECT_EQ(zhou.post("/suggestions/answer_extension", opposed).code(),
              "suggestions.extension_answered");
    EXPECT_EQ(owed(zhou), "");
    EXPECT_EQ(owed(office), "decide_extension ");
    town.did(office, "/suggestions/refuse_extension", town.joined(it, town.reason()));
    EXPECT_EQ(zhou.post("/suggestions/answer_extension", opposed).code(),
              "suggestions.no_extension_asked");
}

TEST_P(SuggestionVoices, whoever_raised_or_joined_the_matter_follows_it_and_nobody_else)
{
    auto town = scenes();
    auto const it = town.submitted();
    EXPECT_THAT(part_of(lin).body().at("suggestions").as_array(), IsEmpty())
        << "until it is accepted it is the deputy's and the office's alone";
    town.did(office, "/suggestions/accept", it);
    auto const accepted = told_to(lin);
    EXPECT_EQ(accepted.at("state"), "accepted");
    EXPECT_EQ(accepted.at("title"), "示例：关于解决晚高峰用水难的建议");
    EXPECT_FALSE(accepted.at("may_rate").as_bool());

    auto const refused = part_of(wang);
    EXPECT_EQ(refused.status, 404);
    EXPECT_EQ(refused.code(), "matters.unknown");
    EXPECT_EQ(part_of(zhou).status, 404) << "the deputy reads its page, and raised nothing";
    for (auto* other : {&chen, &gao, &li, &he, &office, &head})
        EXPECT_EQ(part_of(*other).status, 403);
    auto visitor = stranger();
    EXPECT_EQ(part_of(visitor).status, 401);

    EXPECT_EQ(wang.post("/matters/join", {{"matter", matter}}).status, 201);
    EXPECT_EQ(told_to(wang).at("number"), "2026-0001");
}

TEST_P(SuggestionVoices, a_raiser_reads_how_each_ask_came_out_and_gives_a_sealed_verdict)
{
    auto town = scenes();
    auto const it = town.replied();
    auto const told = told_to(lin);
    EXPECT_EQ(told.at("points").at(0).at("outcome"), "planned");
    EXPECT_EQ(told.at("points").at(0).at("planned_on"), "2026-11-30");
    EXPECT_EQ(told.at("points").at(1).at("words"), "示例：电容不够。");
    EXPECT_EQ(told.at("points").at(1).at("asked"), "示例：移交前每晚增压。");
    EXPECT_EQ(told.at("rate_until_on"), "2026-03-23");
    EXPECT_TRUE(told.at("may_rate").as_bool());
    EXPECT_FALSE(told.at("rated").as_bool());

    auto const verdict = town.joined(it, {{"satisfaction", "dissatisfied"}});
    town.did(lin, "/suggestions/rate_as_raiser", verdict);
    auto const after = told_to(lin);
    EXPECT_TRUE(after.at("rated").as_bool());
    EXPECT_FALSE(after.at("may_rate").as_bool());
    EXPECT_EQ(after.at("verdicts").at("n"), 0) << "sealed, from the one who gave it too";
    EXPECT_THAT(part_of(lin).text, Not(HasSubstr("\"dissatisfied\"")));

    on("2026-03-24");
    auto const over = told_to(lin).at("verdicts");
    EXPECT_TRUE(over.at("open").as_bool());
    EXPECT_EQ(over.at("n"), 1);
    EXPECT_FALSE(over.as_object().contains("dissatisfied")) << "one is not told apart";
    EXPECT_EQ(wang.post("/matters/join", {{"matter", matter}}).status, 201);
    EXPECT_FALSE(told_to(wang).at("may_rate").as_bool());
    EXPECT_EQ(wang.post("/suggestions/rate_as_raiser", verdict).code(), "suggestions.window_over")
        << "one more beside totals that are told would be no secret";
}

TEST_P(SuggestionVoices, what_was_reported_of_a_threat_reaches_the_office_without_a_name)
{
    auto town = scenes();
    auto const it = town.replied();
    EXPECT_EQ(office.get("/suggestion_inducements").body().at("total"), 0);
    auto const report = town.joined(it, {{"words", "示例：有人来电话，请我改成满意。"}});
    EXPECT_EQ(wang.post("/suggestions/report_inducement", report).code(), "suggestions.unknown");
    town.did(zhou, "/suggestions/report_inducement", report);
    town.did(lin, "/suggestions/report_inducement", report);
    clock().advance(std::chrono::minutes{1});
    auto const read = office.get("/suggestion_inducements?limit=1");
    EXPECT_EQ(read.body().at("total"), 2);
    EXPECT_TRUE(read.body().at("more").as_bool());
    EXPECT_EQ(read.body().at("inducements").at(0).at("words"), "示例：有人来电话，请我改成满意。");
    EXPECT_THAT(read.text, Not(HasSubstr(zhou_person.text)));
    auto const position = json::serialize(read.body().at("inducements").at(0).at("position"));
    auto const next = office.get("/suggestion_inducements?before=" + position).body();
    EXPECT_EQ(next.at("inducements").as_array().size(), 1u);
    EXPECT_FALSE(next.at("more").as_bool());
    for (auto* other : {&zhou, &lin, &gao, &li, &head})
        EXPECT_EQ(other->get("/suggestion_inducements").status, 403);
}

} // namespace
} // namespace ztc::stories
