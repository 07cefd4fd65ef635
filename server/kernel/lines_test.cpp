// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"

#include <gmock/gmock.h>

namespace ztc {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(lines, are_the_same_with_and_without_a_last_line_feed)
{
    EXPECT_THAT(text::lines("甲\n乙"), ElementsAre("甲", "乙"));
    EXPECT_THAT(text::lines("甲\n乙\n"), ElementsAre("甲", "乙"));
}

TEST(lines, that_are_empty_are_no_values)
{
    EXPECT_THAT(text::lines(""), IsEmpty());
    EXPECT_THAT(text::lines("\n\n甲\n\n"), ElementsAre("甲"));
}

TEST(lines, come_back_as_they_were_put_together)
{
    using Values = std::vector<std::string>;
    EXPECT_EQ(text::one_a_line(Values{"甲", "乙"}), "甲\n乙\n");
    EXPECT_THAT(text::lines(*text::one_a_line(Values{"甲", "乙"})), ElementsAre("甲", "乙"));
    EXPECT_EQ(text::one_a_line(Values{}), std::nullopt);
    EXPECT_EQ(text::one_a_line(std::nullopt), std::nullopt);
}

} // namespace
} // namespace ztc
