// SPDX-License-Identifier: Apache-2.0
//
// Finding over all matters, as far as each may see: what is found, by whom, and what is left of it
// once its words are erased.
#include "platform/log/replay.hpp"
#include "stories/story.hpp"

#include <gmock/gmock.h>

namespace ztc::stories {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class Searching : public Town {
protected:
    std::vector<std::string> found_by(Caller& caller, std::string const& q)
    {
        auto const answer = caller.get("/search?q=" + encoded(q));
        EXPECT_EQ(answer.status, 200) << answer.text;
        std::vector<std::string> matters;
        auto const page = answer.body();
        for (auto const& item : page.at("items").as_array())
            matters.emplace_back(item.at("matter").as_string());
        return matters;
    }
    void accept_and_refer(std::string const& matter, NodeId const& unit)
    {
        EXPECT_EQ(
            chen.post("/matters/accept", {{"matter", matter}, {"deputy", zhou_person.text}}).status,
            201);
        EXPECT_EQ(chen.post("/matters/refer", {{"matter", matter}, {"to_unit", unit.text}}).status,
                  201);
    }
};
ZTC_ON_BOTH_ENGINES(Searching);

TEST_P(Searching, finds_by_words_number_and_phone_what_each_may_see)
{
    auto const lamp = raised_by(lin, "示例：北门路灯不亮", "示例：晚上看不清，请打13800000001。");
    auto const pipe = raised_by(wang, "示例：水管漏水", "示例：六楼没有水。");
    EXPECT_THAT(found_by(chen, "路灯"), ElementsAre(lamp));
    EXPECT_THAT(found_by(chen, "示例"), ElementsAre(pipe, lamp));
    EXPECT_THAT(found_by(chen, "漏水 六楼"), ElementsAre(pipe));
    EXPECT_THAT(found_by(chen, "2026-000002"), ElementsAre(pipe));
    EXPECT_THAT(found_by(chen, lin_phone), ElementsAre(lamp));
    EXPECT_THAT(found_by(sun, "示例"), IsEmpty()) << "another station";
    EXPECT_THAT(found_by(li, "示例"), IsEmpty()) << "not referred to it";

    accept_and_refer(lamp, bureau);
    EXPECT_THAT(found_by(li, "路灯"), ElementsAre(lamp));
    EXPECT_THAT(found_by(li, "漏水"), IsEmpty());
    EXPECT_THAT(found_by(he, "路灯"), IsEmpty()) << "another unit";
    EXPECT_THAT(found_by(zhou, "看不清"), ElementsAre(lamp));
    EXPECT_THAT(found_by(li, lin_phone), IsEmpty()) << "neither as a phone nor in the text";
    EXPECT_THAT(found_by(zhou, lin_phone), IsEmpty());
}

TEST_P(Searching, finds_what_was_answered_and_nothing_of_whom_was_erased)
{
    auto const matter = raised_by(lin, "示例：北门路灯不亮", "示例：晚上看不清。");
    accept_and_refer(matter, bureau);
    EXPECT_EQ(
        li.post("/matters/report_progress", {{"matter", matter}, {"text", "示例：已派工换灯头。"}})
            .status,
        201);
    EXPECT_THAT(found_by(chen, "换灯头"), ElementsAre(matter));
    auto const person =
        std::string(lin.get("/me").body().at("viewer").as_object().at("person").as_string());
    erase({person});
    EXPECT_THAT(found_by(chen, "路灯"), IsEmpty());
    EXPECT_THAT(found_by(chen, lin_phone), IsEmpty());
    EXPECT_THAT(found_by(chen, "换灯头"), ElementsAre(matter));
    auto const connection = sql::open(house().store->url(), sql::Access::read_only);
    EXPECT_EQ(
        connection->number("SELECT count(*) FROM vault_words WHERE owner = $1", "person/" + person),
        0);
}

TEST_P(Searching, has_an_index_on_a_site_that_was_there_before_it)
{
    auto const matter = raised_by(lin, "示例：北门路灯不亮", "示例：晚上看不清。");
    {
        auto const connection = sql::open(house().store->url(), sql::Access::read_write);
        connection->exec("DELETE FROM vault_words");
        connection->exec("DELETE FROM view_revision WHERE name = 'search'");
    }
    restart();
    EXPECT_THAT(found_by(chen, "路灯"), ElementsAre(matter));
}

TEST_P(Searching, refuses_what_cannot_be_sought)
{
    EXPECT_EQ(chen.get("/search").status, 422);
    EXPECT_EQ(chen.get("/search?q=" + encoded("路灯") + "&after=x").status, 422);
    EXPECT_EQ(lin.get("/search?q=a").status, 403);
    EXPECT_EQ(stranger().get("/search?q=a").status, 401);
    EXPECT_THAT(found_by(chen, "\" OR ' ) ("), IsEmpty());
}

} // namespace
} // namespace ztc::stories
