// SPDX-License-Identifier: Apache-2.0
#include "platform/vault/word_index.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ztc::vault {
namespace {

using testing::MatchesRegex;

std::string key(char digit)
{
    return std::string(64, digit);
}

TEST(AWordIndex, holds_the_same_for_the_same_gram_under_one_key)
{
    WordIndex const index(key('a'));
    auto const tokens = index.tokens({"路灯", "路"});
    ASSERT_EQ(tokens.size(), 2u);
    EXPECT_THAT(tokens[0], MatchesRegex("[a-z2-7]+"));
    EXPECT_EQ(tokens[0].size(), 5u);
    EXPECT_EQ(index.tokens({"路灯"}).front(), tokens[0]);
    EXPECT_NE(WordIndex(key('b')).tokens({"路灯"}).front(), tokens[0]);
}

TEST(AWordIndex, keeps_neither_words_nor_their_order)
{
    WordIndex const index(key('a'));
    auto const entry = index.entry("路灯，灯路");
    EXPECT_EQ(entry.find("路"), std::string::npos);
    EXPECT_EQ(entry, index.entry("灯路 路灯"));
    EXPECT_EQ(entry.size(), 4u * 6 - 1); // 路 灯 路灯 灯路
    EXPECT_EQ(index.entry("，。"), "");
}

} // namespace
} // namespace ztc::vault
