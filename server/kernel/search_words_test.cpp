// SPDX-License-Identifier: Apache-2.0
#include "kernel/search_words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ztc::search {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

TEST(SearchWords, are_cut_at_blanks_and_punctuation_and_folded)
{
    EXPECT_THAT(runs_of("６栋B座，路灯 坏了！"), ElementsAre("6栋b座", "路灯", "坏了"));
    EXPECT_THAT(runs_of("（人人）、〇号"), ElementsAre("人人", "〇号"));
    EXPECT_THAT(runs_of(" 。，\n"), IsEmpty());
}

TEST(SearchWords, are_kept_as_single_characters_and_pairs)
{
    EXPECT_THAT(grams_of("路灯坏"), UnorderedElementsAre("路", "灯", "坏", "路灯", "灯坏"));
    EXPECT_THAT(grams_of("人人"), UnorderedElementsAre("人", "人人"));
    EXPECT_THAT(grams_of("路，灯"), UnorderedElementsAre("路", "灯"));
}

TEST(SearchWords, are_sought_by_pairs_and_alone_by_the_character)
{
    EXPECT_THAT(grams_sought({"路"}), ElementsAre("路"));
    EXPECT_THAT(grams_sought({"路灯坏"}), UnorderedElementsAre("路灯", "灯坏"));
    EXPECT_THAT(grams_sought({}), IsEmpty());
}

TEST(SearchWords, are_said_by_a_text_that_holds_them_in_one_piece)
{
    EXPECT_TRUE(says("北门的路灯坏了", "路灯"));
    EXPECT_TRUE(says("在Ｂ座", "b座"));
    EXPECT_FALSE(says("路，灯", "路灯"));
    EXPECT_FALSE(says("灯路", "路灯"));
}

TEST(SearchWords, are_shown_with_what_stands_around_them)
{
    EXPECT_EQ(excerpt("徐东口袋公园北门的路灯\n坏了两个多月", {"路灯"}, 3), "…北门的路灯 坏了…");
    EXPECT_EQ(excerpt("路灯", {"水管", "路灯"}, 3), "路灯");
    EXPECT_EQ(excerpt("路灯", {"水管"}, 3), "");
}

} // namespace
} // namespace ztc::search
