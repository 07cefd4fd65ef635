// SPDX-License-Identifier: Apache-2.0
//
// A deputy looks into a topic, writes, has it read, adopts what he likes of it and has it signed.
// Who is not asked sees nothing of it; who is asked for his opinion and says nothing holds nothing
// up.
#include "platform/documents/pages_for_test.hpp"
#include "stories/given_drafts.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class DraftStory : public Town {
protected:
    void SetUp() override
    {
        Town::SetUp();
        if (IsSkipped()) return;
        shen = std::make_unique<Caller>(port());
        shen_person = staff(*shen, "示例沈代表", Role::deputy, station);
        describe_as_deputy(house(), shen_person);
    }
    DraftScenes scenes()
    {
        return {zhou,
                *shen,
                gao,
                zhou_person,
                shen_person,
                bureau,
                format_date(clock().today()),
                [this] { clock().advance(std::chrono::minutes{1}); }};
    }
    static std::string id_of(json::object const& draft)
    {
        return std::string(draft.at("draft").as_string());
    }
    json::value page(Caller& caller, json::object const& draft, std::string const& more = "")
    {
        clock().advance(std::chrono::seconds{5});
        auto const answer = caller.get("/drafts/" + id_of(draft) + more);
        EXPECT_EQ(answer.status, 200) << answer.text;
        return answer.body();
    }
    std::size_t listed(Caller& caller, std::string const& list)
    {
        return caller.get("/drafts").body().at(list).as_array().size();
    }
    std::unique_ptr<Caller> shen;
    PersonId shen_person;
};
ZTC_ON_BOTH_ENGINES(DraftStory);

TEST_P(DraftStory, goes_from_matters_to_a_text_that_was_read_and_signed)
{
    auto const matter = raised_by(lin, "示例：路灯金丝雀", "示例正文金丝雀，晚上看不见。");
    chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}});
    wang.post("/matters/join", {{"matter", matter}});
    auto const topic = zhou.get("/topics").body().at("topics").at(0);
    EXPECT_EQ(topic.at("people").as_int64(), 2);

    auto const brief = zhou.get("/topic_brief.pdf?matters=" + matter);
    EXPECT_THAT(documents::words_of(brief.text), HasSubstr("涉及2人"));
    EXPECT_THAT(documents::words_of(brief.text), Not(HasSubstr("金丝雀")));
    EXPECT_TRUE(zhou.get("/topic_brief.docx?matters=" + matter).text.starts_with("PK"));
    EXPECT_EQ(zhou.get("/topic_brief?matters=" + std::string(26, 'a')).code(),
              "drafts.nothing_to_brief");

    auto begin = DraftScenes::begin_body();
    begin["matters"] = json::array{matter};
    json::object const draft{{"draft", scenes().done(zhou, "/drafts/begin", begin).at("draft")}};
    scenes().done(zhou, "/drafts/write", DraftScenes::with(draft, DraftScenes::text()));
    scenes().done(zhou, "/drafts/add_evidence", DraftScenes::with(draft, scenes().note()));
    scenes().done(zhou, "/drafts/ask_opinion", DraftScenes::with(draft, scenes().question()));

    auto const asked = li.get("/draft_questions");
    auto const question = asked.body().at("questions").at(0);
    EXPECT_EQ(question.at("people").as_int64(), 2);
    EXPECT_EQ(question.at("question").as_string(), "示例：年底前能修好吗？");
    for (auto const* hidden : {"金丝雀", "惠安路", "林示例"})
        EXPECT_THAT(asked.text, Not(HasSubstr(hidden)));
    EXPECT_THAT(he.get("/draft_questions").body().at("questions").as_array(), IsEmpty());

    for (auto* other : {&gao, &chen, shen.get(), &sun, &li, &lin})
        EXPECT_EQ(other->get("/drafts/" + id_of(draft)).code(), "drafts.unknown");
    EXPECT_EQ(listed(gao, "to_read"), 0u);
    scenes().done(zhou, "/drafts/ask_reading", draft);
    EXPECT_EQ(listed(gao, "to_read"), 1u);
    auto const helps = chen.get("/drafts/" + id_of(draft));
    EXPECT_EQ(helps.status, 200);
    EXPECT_THAT(helps.text, Not(HasSubstr("惠安路"))) << "the desk adds evidence and does not read";
    scenes().done(chen, "/drafts/add_evidence", DraftScenes::with(draft, scenes().note()));

    auto const remark = scenes().done(gao, "/drafts/comment",
                                      DraftScenes::with(draft, {{"passage", "situation"},
                                                                {"quoted", "两次夜里"},
                                                                {"words", "示例：写明日期"},
                                                                {"proposed", "3月1日、2日夜里"}}));
    EXPECT_EQ(gao.post("/drafts/comment", DraftScenes::with(draft, {{"passage", "situation"},
                                                                    {"quoted", "没有的话"},
                                                                    {"words", "示例"}}))
                  .code(),
              "drafts.passage_gone");
    scenes().done(gao, "/drafts/finish_reading", DraftScenes::with(draft, {{"words", "示例：好"}}));
    scenes().done(zhou, "/drafts/invite_cosigners",
                  DraftScenes::with(draft, {{"deputies", json::array{shen_person.text}}}));
    EXPECT_EQ(listed(*shen, "to_sign"), 1u);
    scenes().done(*shen, "/drafts/cosign", DraftScenes::with(draft, {{"revision", 1}}));
    EXPECT_EQ(page(zhou, draft).at("cosigners").at(0).at("signature").as_string(), "has_signed");

    auto const adopted = scenes().done(
        zhou, "/drafts/settle_comment",
        DraftScenes::with(draft, {{"comment", remark.at("comment")}, {"settling", "adopted"}}));
    EXPECT_EQ(adopted.at("revision").as_int64(), 2);
    EXPECT_EQ(adopted.at("signatures_cleared").as_int64(), 1);
    auto const desk = page(zhou, draft);
    EXPECT_EQ(desk.at("text").at("situation").as_string(),
              "示例：惠安路的路灯不亮，代表3月1日、2日夜里去看过。");
    EXPECT_EQ(desk.at("cosigners").at(0).at("signature").as_string(), "signed_another");
    EXPECT_EQ(desk.at("changes").at("against").as_int64(), 1) << "what was read";
    EXPECT_EQ(desk.at("changes").at("count").as_int64(), 1);
    EXPECT_EQ(desk.at("people").as_int64(), 2);
    EXPECT_EQ(desk.at("evidence").as_array().size(), 2u);
    EXPECT_THAT(json::serialize(desk), Not(HasSubstr("金丝雀")));
    EXPECT_EQ(page(zhou, draft, "?revision=1").at("text").at("revision").as_int64(), 1);
    EXPECT_EQ(zhou.get("/drafts/" + id_of(draft) + "?revision=9").code(),
              "drafts.no_such_revision");
    scenes().done(*shen, "/drafts/cosign", DraftScenes::with(draft, {{"revision", 2}}));

    on("2026-03-20");
    auto const late = page(zhou, draft).at("opinions").at(0);
    EXPECT_TRUE(late.at("late").as_bool()) << "silent, and said so";
    EXPECT_FALSE(late.as_object().contains("feasibility"));
}

TEST_P(DraftStory, promises_the_readers_days_and_says_when_they_are_late)
{
    auto const first = scenes().in_reading();
    on("2026-03-04");
    auto const second = scenes().in_reading();
    on("2026-03-06");
    auto const lines = gao.get("/drafts").body().at("to_read");
    ASSERT_EQ(lines.as_array().size(), 2u);
    EXPECT_EQ(lines.at(0).at("draft").as_string(), id_of(first)) << "the late one first";
    EXPECT_EQ(lines.at(0).at("due_on").as_string(), "2026-03-05") << "three working days";
    EXPECT_TRUE(lines.at(0).at("late").as_bool());
    EXPECT_FALSE(lines.at(1).at("late").as_bool());
    EXPECT_EQ(id_of(second), lines.at(1).at("draft").as_string());
}

TEST_P(DraftStory, is_looked_at_while_it_is_written)
{
    auto const draft = scenes().written();
    auto const seen = zhou.get("/draft_checks?draft=" + id_of(draft));
    ASSERT_EQ(seen.status, 200) << seen.text;
    std::map<std::string, std::string> verdicts;
    auto const checks = seen.body().at("checks");
    for (auto const& one : checks.as_array())
        verdicts[one.at("check").as_string().c_str()] = one.at("verdict").as_string().c_str();
    EXPECT_EQ(verdicts["competence"], "fine");
    EXPECT_EQ(verdicts["evidence"], "add");
    EXPECT_EQ(verdicts["length"], "add") << "too short";
    EXPECT_EQ(gao.get("/draft_checks?draft=" + id_of(draft)).code(), "drafts.unknown");
}

} // namespace
} // namespace ztc::stories
