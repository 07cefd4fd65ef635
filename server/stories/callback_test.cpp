// SPDX-License-Identifier: Apache-2.0
//
// The station calls back: who is to be called today, what came of each attempt, and the first time
// that somebody spoke to the raiser.
#include "stories/story.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class CallbackStory : public Town {
protected:
    Answer records(Caller& caller, std::string const& matter, std::string const& outcome,
                   json::object more = {})
    {
        clock().advance(std::chrono::minutes{1}); // nobody is told to come back later
        more["matter"] = matter;
        more["channel"] = "phone";
        more["outcome"] = outcome;
        return caller.post("/callbacks/record", more);
    }
    /// "reason day" of each matter that is to be called.
    std::vector<std::string> to_call(Caller& caller, std::string const& query = "")
    {
        std::vector<std::string> lines;
        auto const list = caller.get("/callbacks" + query);
        EXPECT_EQ(list.status, 200) << list.text;
        auto const body = list.body();
        for (auto const& item : body.at("items").as_array())
            lines.push_back(std::string(item.at("reason").as_string()) + " " +
                            std::string(item.at("due_on").as_string()));
        return lines;
    }
    json::value log(Caller& caller, std::string const& matter)
    {
        return caller.get("/matters/" + matter + "/callbacks").body();
    }
};
ZTC_ON_BOTH_ENGINES(CallbackStory);

TEST_P(CallbackStory, says_until_when_somebody_has_to_speak_to_the_raiser)
{
    auto const matter = raised_by(lin);
    EXPECT_THAT(to_call(chen), IsEmpty());
    EXPECT_THAT(to_call(chen, "?due=2026-03-09"), ElementsAre("first_contact 2026-03-04"));
    EXPECT_EQ(log(chen, matter).at("first_contact_due_on").as_string(), "2026-03-04");
    on("2026-03-05");
    EXPECT_THAT(to_call(chen), ElementsAre("first_contact 2026-03-04"));
    EXPECT_EQ(chen.get("/callbacks").body().at("items").at(0).at("days_left").as_int64(), -1);
    EXPECT_THAT(to_call(gao), ElementsAre("first_contact 2026-03-04"));
    EXPECT_THAT(to_call(sun), IsEmpty()) << "another station's";

    EXPECT_EQ(records(chen, matter, "not_reached").status, 201);
    EXPECT_THAT(to_call(chen), IsEmpty());
    EXPECT_FALSE(log(chen, matter).as_object().contains("first_contact_at"));
    on("2026-03-06");
    EXPECT_THAT(to_call(chen), ElementsAre("call_again 2026-03-06"));
    EXPECT_EQ(records(chen, matter, "reached",
                      {{"read_back", "confirmed"}, {"note", "示例：说好周一去看。"}})
                  .status,
              201);
    EXPECT_THAT(to_call(chen, "?due=2026-12-31"), IsEmpty());
    auto const kept = log(chen, matter);
    EXPECT_TRUE(kept.as_object().contains("first_contact_at"));
    EXPECT_EQ(kept.at("attempts").as_array().size(), 2u);
    EXPECT_EQ(kept.at("attempts").at(1).at("note").as_string(), "示例：说好周一去看。");
    EXPECT_EQ(kept.at("attempts").at(1).at("by").as_string(), "示例陈联络");
}

TEST_P(CallbackStory, calls_again_on_the_day_that_was_named)
{
    auto const matter = raised_by(lin);
    EXPECT_EQ(records(chen, matter, "call_again").code(), "callbacks.again_needs_day");
    EXPECT_EQ(records(chen, matter, "call_again", {{"again_on", "2026-03-01"}}).code(),
              "callbacks.again_in_past");
    auto const recorded = records(chen, matter, "call_again", {{"again_on", "2026-03-12"}});
    EXPECT_EQ(recorded.body().at("again_on").as_string(), "2026-03-12");
    EXPECT_THAT(to_call(chen, "?due=2026-03-11"), IsEmpty());
    EXPECT_THAT(to_call(chen, "?due=2026-03-12"), ElementsAre("call_again 2026-03-12"));
    EXPECT_EQ(records(chen, matter, "reached", {{"again_on", "2026-03-12"}}).code(),
              "callbacks.again_not_asked");
    EXPECT_EQ(records(chen, matter, "not_reached", {{"read_back", "confirmed"}}).code(),
              "callbacks.nobody_to_read_back_to");
    lin.post("/matters/withdraw", {{"matter", matter}});
    EXPECT_THAT(to_call(chen, "?due=2026-12-31"), IsEmpty()) << "it is over";
}

TEST_P(CallbackStory, counts_who_was_present_when_it_was_entered_as_spoken_to)
{
    auto const entered = [&](char const* origin) {
        clock().advance(std::chrono::minutes{1});
        auto const person = chen.post("/people/meet", {{"name", "示例·来人"}}).body().at("person");
        auto body = raise_body("示例：代录", "示例：说了一件事。", community);
        body["raised_by"] = person;
        body["origin"] = origin;
        auto const done = chen.post("/matters/enter", body);
        EXPECT_EQ(done.status, 201) << done.text;
        return std::string(done.body().at("matter").as_string());
    };
    auto const present = entered("station");
    EXPECT_TRUE(log(chen, present).as_object().contains("first_contact_at"));
    EXPECT_FALSE(log(chen, present).as_object().contains("first_contact_due_on"));
    auto const on_paper = entered("paper");
    EXPECT_FALSE(log(chen, on_paper).as_object().contains("first_contact_at"));
    EXPECT_EQ(log(chen, on_paper).at("first_contact_due_on").as_string(), "2026-03-04");
}

TEST_P(CallbackStory, is_the_desks_and_a_deputy_reads_what_he_wrote)
{
    auto const matter = referred();
    EXPECT_EQ(records(chen, matter, "reached", {{"note", "示例：站里的话金丝雀"}}).status, 201);
    EXPECT_EQ(records(zhou, matter, "reached", {{"note", "示例：代表的话"}}).status, 201);
    EXPECT_EQ(log(chen, matter).at("attempts").as_array().size(), 2u);
    EXPECT_EQ(log(zhou, matter).at("attempts").as_array().size(), 1u);
    for (auto* other : {&lin, &wang, &sun, &li, &he})
        EXPECT_EQ(other->get("/matters/" + matter + "/callbacks").code(), "matters.unknown");
    EXPECT_EQ(records(li, matter, "reached").code(), "callbacks.not_yours");
    EXPECT_EQ(records(lin, matter, "reached").code(), "callbacks.not_yours");
    EXPECT_EQ(records(sun, matter, "reached").code(), "matters.unknown");
    for (auto* other : {&lin, &li, &zhou})
        EXPECT_EQ(other->get("/matters/" + matter).text.find("站里的话"), std::string::npos);
}

} // namespace
} // namespace ztc::stories
