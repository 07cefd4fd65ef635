// SPDX-License-Identifier: Apache-2.0
#include "kernel/overlap.hpp"

#include <gtest/gtest.h>

namespace ztc::text {
namespace {

TEST(AnOverlap, is_the_share_of_words_that_stand_in_both)
{
    std::string const form = "感谢您对我们工作的关心和支持，我们将认真研究，积极推进。";
    std::string const own = "泵房两台水泵已于三月更换，晚高峰水压由四公斤升到七公斤。";
    EXPECT_EQ(overlap_percent(form, form), 100);
    EXPECT_EQ(overlap_percent(own, form), 0);
    auto const half = overlap_percent(own + form, form);
    EXPECT_GT(half, 45);
    EXPECT_LT(half, 55);
    EXPECT_EQ(overlap_percent(own + form, form + own), 100);
}

TEST(AnOverlap, is_none_of_short_texts_and_does_not_count_white_space)
{
    EXPECT_EQ(overlap_percent("已经办好。", "已经办好。"), 0);
    EXPECT_EQ(overlap_percent("", "anything at all"), 0);
    EXPECT_EQ(overlap_percent("one two three four five six", "onetwothreefourfivesix"), 100);
    EXPECT_EQ(
        overlap_percent("　一二三四五六七八　九十一二三四五六", "一二三四五六七八九十一二三四五六"),
        100);
}

} // namespace
} // namespace ztc::text
