// SPDX-License-Identifier: Apache-2.0
#include "kernel/masking.hpp"

#include <gtest/gtest.h>

namespace ztc {
namespace {

TEST(masked, hides_the_middle_of_a_telephone_number_however_it_is_written)
{
    EXPECT_EQ(masked("打13800000001找我", {}), "打138****0001找我");
    EXPECT_EQ(masked("138 0000 0001", {}), "138****0001");
    EXPECT_EQ(masked("8613800000001", {}), "138****0001");
    EXPECT_EQ(masked("座机 027-87654321。", {}), "座机 *********21。");
}

TEST(masked, hides_an_identity_number_with_digits_or_x_at_its_end)
{
    EXPECT_EQ(masked("身份证110101199001011234", {}), "身份证110101************");
    EXPECT_EQ(masked("11010119900101123X", {}), "110101************");
}

TEST(masked, hides_a_plate_but_its_province)
{
    EXPECT_EQ(masked("鄂A12345挡路", {}), "鄂******挡路");
    EXPECT_EQ(masked("鄂A·D12345挡路", {}), "鄂******挡路");
    EXPECT_EQ(masked("鄂A座5楼", {}), "鄂A座5楼");
}

TEST(masked, hides_the_names_that_were_marked)
{
    EXPECT_EQ(masked("示例甲家漏水", {"示例甲"}), "示**家漏水");
}

TEST(masked, leaves_house_numbers_dates_and_amounts)
{
    for (std::string const words :
         {"3 号楼 2 单元 501", "2026-11-24", "缺 12000 元", "第31选区", "2026-000123", "20261124"})
        EXPECT_EQ(masked(words, {}), words);
}

} // namespace
} // namespace ztc
