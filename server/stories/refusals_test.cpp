// SPDX-License-Identifier: Apache-2.0
//
// Each way in which a step of the line, or a request as such, can be refused, by the request that
// is refused so.
#include "stories/story.hpp"

#include <gtest/gtest.h>

namespace ztc::stories {
namespace {

class Refused : public Town {
protected:
    static std::string first_error(Answer const& answer)
    {
        auto const body = answer.body();
        auto const& error = body.at("errors").at(0);
        return std::string(error.at("pointer").as_string()) + " " +
               std::string(error.at("code").as_string());
    }

    /// Lin's next concern with one member set otherwise.
    template <class Value>
    Answer raise_with(std::string const& member, Value const& value)
    {
        auto body = raise_body("示例", "示例", community);
        body[member] = json::value_from(value);
        return lin.post("/matters/raise", body);
    }
    Answer accept(std::string const& matter)
    {
        return chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
    }
    Answer refer(std::string const& matter, NodeId const& unit)
    {
        return chen.post("/matters/refer", {{"matter", matter}, {"to_unit", unit.text}});
    }
    Answer answer(std::string const& matter, json::object more)
    {
        json::object body{{"matter", matter}, {"text", "示例"}};
        for (auto const& member : more) body[member.key()] = member.value();
        return li.post("/matters/answer", body);
    }
    Answer redirect(std::string const& matter)
    {
        return chen.post("/matters/redirect",
                         {{"matter", matter}, {"to", "court"}, {"words", "示例"}});
    }
    Answer rate(std::string const& matter)
    {
        return lin.post("/matters/rate",
                        {{"matter", matter}, {"attitude", "satisfied"}, {"result", "satisfied"}});
    }
    static std::string person_of(Caller& caller)
    {
        return std::string(caller.get("/me").body().at("viewer").at("person").as_string());
    }
    static json::array ids(char first, int count)
    {
        json::array out;
        for (int i = 0; i < count; ++i)
            out.push_back(json::value(std::string(25, first) + static_cast<char>('a' + i)));
        return out;
    }
};
ZTC_ON_BOTH_ENGINES(Refused);

TEST_P(Refused, is_what_cannot_be_raised)
{
    EXPECT_EQ(raise_with("category", "weather").code(), "matters.unknown_category");
    EXPECT_EQ(raise_with("notice_version", "1999-01").code(), "matters.unknown_notice");
    EXPECT_EQ(raise_with("community", bureau.text).code(), "matters.unknown_community");
    EXPECT_EQ(raise_with("community", std::string(26, 'a')).code(), "matters.unknown_community");
    EXPECT_EQ(raise_with("origin", "imported").code(), "matters.origin_not_yours");
    EXPECT_EQ(raise_with("photos", ids('b', 10)).code(), "matters.too_many_photos");
    EXPECT_EQ(raise_with("photos", ids('b', 9)).code(), "files.unknown");
}

TEST_P(Refused, is_a_step_before_its_time)
{
    auto const matter = raised_by(lin);
    EXPECT_EQ(refer(matter, bureau).code(), "matters.not_accepted_yet");
    EXPECT_EQ(
        chen.post("/matters/accept", {{"matter", matter}, {"deputy", person_of(wang)}}).code(),
        "matters.not_a_deputy");
    EXPECT_EQ(accept(matter).status, 201);
    EXPECT_EQ(refer(matter, community).code(), "matters.unknown_unit");
    EXPECT_EQ(refer(matter, bureau).status, 201);
    EXPECT_EQ(rate(matter).code(), "matters.not_answered_yet");
}

TEST_P(Refused, is_a_step_that_was_taken_already)
{
    auto const matter = referred();
    EXPECT_EQ(accept(matter).code(), "matters.already_accepted");
    EXPECT_EQ(refer(matter, bureau).code(), "matters.already_there");
    EXPECT_EQ(redirect(matter).code(), "matters.already_referred");
    EXPECT_EQ(answer(matter, {{"outcome", "done"}, {"done_on", "2026-03-02"}}).status, 201);
    EXPECT_EQ(answer(matter, {{"outcome", "done"}, {"done_on", "2026-03-02"}}).code(),
              "matters.already_answered");
    EXPECT_EQ(refer(matter, water).code(), "matters.already_answered");
    EXPECT_EQ(rate(matter).status, 201);
    EXPECT_EQ(rate(matter).code(), "matters.already_closed");
    EXPECT_EQ(redirect(matter).code(), "matters.already_closed");
}

TEST_P(Refused, is_an_answer_that_says_too_little)
{
    auto const matter = referred();
    EXPECT_EQ(answer(matter, {{"outcome", "done"}}).code(), "matters.done_needs_date");
    EXPECT_EQ(answer(matter, {{"outcome", "done"}, {"done_on", "2026-03-03"}}).code(),
              "matters.done_in_future");
    EXPECT_EQ(answer(matter, {{"outcome", "done"}, {"done_on", "2026-03-01"}}).code(),
              "matters.done_before_raised");
    EXPECT_EQ(answer(matter, {{"outcome", "planned"}}).code(), "matters.plan_needs_date");
    EXPECT_EQ(answer(matter, {{"outcome", "planned"}, {"planned_on", "2026-03-02"}}).code(),
              "matters.plan_in_past");
    EXPECT_EQ(answer(matter, {{"outcome", "planned"}, {"planned_on", "2026-03-03"}}).code(),
              "matters.plan_needs_owner");
    EXPECT_EQ(answer(matter, {{"outcome", "cannot"}}).code(), "matters.cannot_needs_reason");
}

TEST_P(Refused, is_a_rating_when_its_time_is_over)
{
    auto const matter = answered();
    on("2026-03-17"); // ten working days on is the day before
    // The rule refuses it from that day on (rules_test); the clock's own duty may close it first.
    auto const code = rate(matter).code();
    EXPECT_TRUE(code == "matters.rating_is_over" || code == "matters.already_closed") << code;
}

TEST_P(Refused, is_who_may_see_a_matter_but_not_move_it_and_who_may_not_even_see_it)
{
    auto const matter = raised_by(lin);
    EXPECT_EQ(lin.post("/matters/accept", {{"matter", matter}}).code(), "access.denied");
    EXPECT_EQ(
        sun.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}}).code(),
        "matters.unknown");
    EXPECT_EQ(lin.get("/inbox").code(), "access.denied");
    EXPECT_EQ(stranger().get("/inbox").code(), "login.needed");
}

TEST_P(Refused, is_to_explain_a_day_where_nothing_is_due)
{
    auto const matter = raised_by(lin);
    EXPECT_EQ(lin.post("/matters/withdraw", {{"matter", matter}}).status, 201);
    EXPECT_EQ(lin.get("/matters/" + matter + "/why").code(), "matter_page.nothing_due");
}

TEST_P(Refused, is_a_member_that_is_not_what_it_should_be)
{
    EXPECT_EQ(first_error(raise_with("title", 7)), "/title request.not_text");
    EXPECT_EQ(first_error(raise_with("title", " ")), "/title request.too_short");
    EXPECT_EQ(first_error(raise_with("title", std::string(61, 'x'))), "/title request.too_long");
    EXPECT_EQ(first_error(raise_with("text", "a\u0007b")), "/text request.control_characters");
    EXPECT_EQ(first_error(raise_with("identity", "nobody")), "/identity request.unknown_choice");
    EXPECT_EQ(first_error(raise_with("community", "x")), "/community request.not_an_id");
    EXPECT_EQ(first_error(raise_with("photos", "x")), "/photos request.not_a_list");
    EXPECT_EQ(first_error(raise_with("photos", json::array(1001, "x"))),
              "/photos request.too_many");
    EXPECT_EQ(first_error(raise_with("colour", "red")), "/colour request.unknown_member");
    EXPECT_EQ(first_error(lin.post("/matters/withdraw", json::object{})),
              "/matter request.missing");
}

TEST_P(Refused, is_a_form_that_is_not_json)
{
    EXPECT_EQ(
        lin.raw("POST", "/api/v1/matters/withdraw", "matter=x",
                {"Content-Type: application/x-www-form-urlencoded", "X-Requested-With: zhitongche"})
            .code(),
        "request.not_json_type");
}

TEST_P(Refused, is_who_acts_too_fast_and_is_told_when_to_come_again)
{
    auto const body = json::object{{"matter", std::string(26, 'a')}};
    Answer last;
    for (int i = 0; i < 100 && last.status != 429; ++i) last = lin.post("/matters/withdraw", body);
    EXPECT_EQ(last.code(), "request.too_often");
    auto const seconds = std::stoi(last.headers["retry-after"]);
    EXPECT_GE(seconds, 1);
    EXPECT_NE(wang.post("/matters/withdraw", body).status, 429) << "others are not held up";
    clock().advance(std::chrono::seconds{seconds});
    EXPECT_EQ(lin.post("/matters/withdraw", body).code(), "matters.unknown");
}

} // namespace
} // namespace ztc::stories
