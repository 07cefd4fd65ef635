// SPDX-License-Identifier: Apache-2.0
//
// Whoever must call the raiser himself asks, a second person agrees, he looks on the record, and
// the raiser reads who looked and why.
#include "platform/jobs/process_runner.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class RevealStory : public Town {
protected:
    json::object asks(Caller& caller, std::string const& matter)
    {
        clock().advance(std::chrono::minutes{1}); // nobody is told to come back later
        auto const asked =
            caller.post("/reveals/ask", {{"matter", matter}, {"reason", "示例：约时间到现场。"}});
        EXPECT_EQ(asked.status, 201) << asked.text;
        return {{"matter", matter}, {"reveal", asked.body().at("reveal")}};
    }
    static std::string path(json::object const& request)
    {
        return "/reveals/" + std::string(request.at("reveal").as_string());
    }
    std::vector<std::string> may(Caller& caller, std::string const& where)
    {
        std::vector<std::string> moves;
        auto const list = caller.get(where).body();
        for (auto const& request : list.at("requests").as_array())
            for (auto const& move : request.at("may").as_array())
                moves.emplace_back(move.as_string());
        return moves;
    }
    std::vector<std::string> told_to_raiser() { return told("raiser_revealed"); }
    /// Whom these words went to.
    std::vector<std::string> told(std::string const& words)
    {
        jobs::ProcessRunner(*house().store, app::all_processes()).catch_up();
        auto lease = house().store->reads().lease();
        return lease->rows(
            "SELECT person FROM outbox WHERE words = $1",
            [](Row const& row) { return std::string(row.text(0)); }, words);
    }
    std::string person_of(Caller& caller)
    {
        return std::string(caller.get("/me").body().at("viewer").at("person").as_string());
    }
};
ZTC_ON_BOTH_ENGINES(RevealStory);

TEST_P(RevealStory, shows_the_raiser_after_a_second_person_agreed_and_tells_who_looked)
{
    auto const matter = referred();
    auto const of_matter = "/matters/" + matter + "/reveals";
    EXPECT_TRUE(chen.get(of_matter).body().at("may_ask").as_bool());
    auto const request = asks(chen, matter);
    EXPECT_THAT(told("reveal_asked"), ElementsAre(person_of(gao)))
        << "who asked is not the second person, and another station's officer is none";
    EXPECT_FALSE(chen.get(of_matter).body().at("may_ask").as_bool());
    EXPECT_EQ(chen.post("/reveals/look", request).code(), "reveals.not_approved");
    EXPECT_EQ(chen.get(path(request)).code(), "reveals.not_approved");
    EXPECT_EQ(chen.post("/reveals/approve", request).code(), "reveals.second_person");
    EXPECT_THAT(may(gao, "/reveals?box=waiting"), ElementsAre("approve", "refuse"));
    EXPECT_THAT(may(chen, "/reveals?box=waiting"), IsEmpty());
    EXPECT_THAT(may(sun, "/reveals?box=waiting"), IsEmpty()) << "another station's";
    EXPECT_EQ(gao.post("/reveals/approve", request).status, 201);
    EXPECT_EQ(gao.post("/reveals/approve", request).code(), "reveals.already_decided");
    EXPECT_THAT(may(chen, of_matter), ElementsAre("look"));

    EXPECT_EQ(chen.get(path(request)).code(), "reveals.look_first");
    EXPECT_THAT(told_to_raiser(), IsEmpty()) << "nobody has looked yet";
    EXPECT_THAT(lin.get(of_matter).body().at("requests").as_array(), IsEmpty());
    EXPECT_EQ(gao.post("/reveals/look", request).code(), "reveals.unknown") << "he did not ask";
    EXPECT_EQ(chen.post("/reveals/look", request).status, 201);
    auto const shown = chen.get(path(request)).body();
    EXPECT_EQ(shown.at("name").as_string(), "林示例金丝雀");
    EXPECT_EQ(shown.at("phone").as_string(), lin_phone);
    EXPECT_EQ(gao.get(path(request)).code(), "reveals.unknown");

    auto const seen = lin.get(of_matter).body().at("requests").at(0);
    EXPECT_EQ(seen.at("asker_name").as_string(), "示例陈联络");
    EXPECT_EQ(seen.at("decided_by").as_string(), "示例高主任");
    EXPECT_EQ(seen.at("reason").as_string(), "示例：约时间到现场。");
    EXPECT_EQ(seen.at("looks").as_array().size(), 1u);
    EXPECT_THAT(seen.at("may").as_array(), IsEmpty());
    EXPECT_EQ(told_to_raiser().size(), 1u);
    chen.post("/reveals/look", request);
    EXPECT_EQ(told_to_raiser().size(), 1u) << "told once for each approval";
    EXPECT_EQ(lin.get(of_matter).body().at("requests").at(0).at("looks").as_array().size(), 2u);
}

TEST_P(RevealStory, covers_it_after_minutes_and_ends_after_a_day)
{
    auto const matter = referred();
    auto const request = asks(chen, matter);
    gao.post("/reveals/approve", request);
    chen.post("/reveals/look", request);
    clock().advance(std::chrono::minutes{4});
    EXPECT_EQ(chen.get(path(request)).status, 200);
    clock().advance(std::chrono::minutes{2});
    EXPECT_EQ(chen.get(path(request)).code(), "reveals.look_first");
    on("2026-03-04");
    EXPECT_EQ(chen.post("/reveals/look", request).code(), "reveals.over");
    EXPECT_EQ(chen.get(path(request)).code(), "reveals.over");
    EXPECT_TRUE(chen.get("/matters/" + matter + "/reveals").body().at("may_ask").as_bool());
    EXPECT_EQ(chen.get("/matters/" + matter + "/reveals").text.find(lin_phone), std::string::npos);
}

TEST_P(RevealStory, shows_nothing_when_it_was_refused_and_the_raiser_is_not_troubled)
{
    auto const matter = referred();
    auto const request = asks(chen, matter);
    auto refusal = request;
    refusal["reason"] = "示例：打站里的电话就行。";
    EXPECT_EQ(chen.post("/reveals/refuse", refusal).code(), "reveals.second_person");
    EXPECT_EQ(gao.post("/reveals/refuse", refusal).status, 201);
    EXPECT_EQ(chen.post("/reveals/look", request).code(), "reveals.not_approved");
    auto const mine = chen.get("/reveals?box=mine").body().at("requests").at(0);
    EXPECT_EQ(mine.at("refusal").as_string(), "示例：打站里的电话就行。");
    EXPECT_THAT(lin.get("/matters/" + matter + "/reveals").body().at("requests").as_array(),
                IsEmpty());
    EXPECT_THAT(told_to_raiser(), IsEmpty());
    asks(chen, matter); // once more, with a better reason
}

TEST_P(RevealStory, is_nobody_elses)
{
    auto const matter = referred();
    auto const request = asks(chen, matter);
    for (auto* other : {&li, &zhou, &lin})
        for (auto const* deed : {"/reveals/ask", "/reveals/approve", "/reveals/look"})
            EXPECT_EQ(other->post(deed, request).status, 403) << deed;
    EXPECT_EQ(sun.post("/reveals/approve", request).code(), "matters.unknown");
    for (auto* other : {&li, &zhou, &wang, &sun})
        EXPECT_EQ(other->get("/matters/" + matter + "/reveals").code(), "matters.unknown");
    EXPECT_THAT(li.get("/matters/" + matter).text,
                AllOf(Not(HasSubstr("reveal")), Not(HasSubstr("约时间到现场"))));
}

} // namespace
} // namespace ztc::stories
