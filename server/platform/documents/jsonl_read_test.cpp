// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/jsonl_read.hpp"

#include "platform/documents/rows_for_test.hpp"

#include <gtest/gtest.h>

namespace ztc::documents {
namespace {

std::string told_jsonl(std::string text, TableRequest const& request = {})
{
    return told(read_table(std::move(text), request));
}

TEST(JsonLines, are_rows_below_the_names_of_all_members)
{
    EXPECT_EQ(told_jsonl("{\"a\":\"x\",\"b\":1}\n\n{\"b\":true,\"c\":null}\n"),
              "1: a|b|c\n1: x|1|\n3: |true|\n");
}

TEST(JsonLines, a_mark_of_utf8_before_the_first_is_no_matter)
{
    EXPECT_EQ(told_jsonl("\xEF\xBB\xBF{\"题\":\"灯\"}\r\n"), "1: 题\n1: 灯\n");
}

TEST(JsonLines, a_list_of_words_stands_line_by_line_in_its_cell)
{
    EXPECT_EQ(told_jsonl("{\"asks\":[\"one\",\"two\"]}"), "1: asks\n1: one\ntwo\n");
}

TEST(JsonLines, one_that_is_none_is_refused_with_its_line_and_the_others_are_read)
{
    EXPECT_EQ(told_jsonl("{\"a\":1}\n{\"a\":\n[1]\n{\"a\":{\"b\":1}}\n{\"a\":2}\n"),
              "1: a\n1: 1\n!documents.not_an_object /line/2\n!documents.not_an_object /line/3\n"
              "!documents.not_an_object /line/4\n5: 2\n");
}

TEST(JsonLines, keep_to_the_limits)
{
    TableRequest request;
    request.limits.columns = 2;
    EXPECT_EQ(told_jsonl("{\"a\":1,\"b\":1}\n{\"c\":1}\n", request),
              "!documents.too_many_columns /line/2\n");
    request.limits.cell_bytes = 3;
    EXPECT_EQ(told_jsonl("{\"a\":\"abcd\"}\n{\"a\":\"abc\"}\n", request),
              "1: a\n!documents.cell_too_large /line/1\n2: abc\n");
}

TEST(JsonLines, braces_without_a_member_are_nothing)
{
    EXPECT_EQ(told_jsonl("{}\n"), "!documents.empty\n");
}

} // namespace
} // namespace ztc::documents
