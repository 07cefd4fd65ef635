// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/message_columns.hpp"

#include <gmock/gmock.h>

namespace ztc::documents {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

HeaderMap match_messages(std::vector<std::string> const& headers,
                         std::map<std::string, std::string> const& overrides = {})
{
    return match(headers, message_columns(), overrides);
}

TEST(Headers, of_the_message_exports_are_recognised)
{
    auto const replies =
        match_messages({"编号", "用户", "主题", "时间", "详情", "答复意见", "答复时间"});
    EXPECT_TRUE(replies.usable());
    EXPECT_THAT(replies.unknown, IsEmpty());
    EXPECT_EQ(replies.column_of.at("answered_at"), 6u);
    auto const likes = match_messages(
        {"留言编号", "留言用户", "留言主题", "留言时间", "留言详情", "反对数", "点赞数"});
    EXPECT_TRUE(likes.usable());
    EXPECT_EQ(likes.column_of.at("likes"), 6u);
    EXPECT_EQ(likes.column_of.at("dislikes"), 5u);
}

TEST(Headers, are_the_same_whatever_their_dress)
{
    for (auto const* dressed :
         {" 留言 编号 ", "【留言编号】", "留言编号：", "*留言编号", "留言　编号",
          "\xEF\xBB\xBF留言编号", "NUMBER", "Ｎｕｍｂｅｒ", "Id"})
        EXPECT_EQ(match_messages({dressed}).column_of.count("number"), 1u) << dressed;
    EXPECT_EQ(folded("Raised At"), folded("raised_at"));
    EXPECT_EQ(folded("（ＡＢｚ～９！"), "abz~9!");
}

TEST(Headers, unknown_and_missing_are_reported_at_once)
{
    auto const map = match_messages({"编号", "星座", "", "主题", "血型"});
    EXPECT_FALSE(map.usable());
    EXPECT_THAT(map.unknown, ElementsAre("星座", "血型"));
    EXPECT_THAT(map.missing, ElementsAre("raised_at", "text"));
}

TEST(Headers, may_be_told_by_overrides_that_win_over_aliases)
{
    auto const map = match_messages({"编号", "时间", "内容", "处理情况"},
                                    {{"处理情况", "answer"}, {"内容", "title"}});
    EXPECT_EQ(map.column_of.at("answer"), 3u);
    EXPECT_EQ(map.column_of.at("title"), 2u);
    EXPECT_THAT(map.missing, ElementsAre("text"));
}

TEST(Headers, overrides_that_name_nothing_are_reported)
{
    auto const map = match_messages({"编号"}, {{"没有", "answer"}, {"编号", "nonsense"}});
    EXPECT_THAT(map.mistaken_overrides, ElementsAre("没有=answer", "编号=nonsense"));
}

TEST(Headers, that_claim_one_field_twice_are_reported)
{
    auto const map = match_messages({"编号", "序号", "时间", "内容"});
    EXPECT_THAT(map.twice, ElementsAre("number"));
    EXPECT_FALSE(map.usable());
}

TEST(Headers, give_the_cell_of_a_field_or_nothing)
{
    auto const map = match_messages({"编号", "时间", "内容", "电话"});
    std::vector<std::string> const short_row{"7", "2019/4/25", "路灯"};
    EXPECT_EQ(map.cell(short_row, "text"), "路灯");
    EXPECT_EQ(map.cell(short_row, "phone"), "");
    EXPECT_EQ(map.cell(short_row, "answer"), "");
}

} // namespace
} // namespace ztc::documents
