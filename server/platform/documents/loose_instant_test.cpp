// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/loose_instant.hpp"

#include <gtest/gtest.h>

namespace ztc::documents {
namespace {

std::string told(std::string_view text)
{
    auto const read = parse_loose_instant(text);
    if (!read) return read.error().code;
    auto const written = format_instant(read->at).substr(0, 19);
    return read->precision == Precision::day ? written.substr(0, 10) : written;
}

TEST(LooseInstant, with_a_time_is_read_in_all_usual_spellings)
{
    for (auto const* text :
         {"2019-04-25 09:32:09", "2019/4/25 9:32:09", "2019-04-25T09:32:09", "2019.4.25 9:32:09",
          "2019年4月25日 9:32:09", "2019年04月25日9时32分9秒", "2019-04-25T09:32:09+08:00",
          "2019-04-25T01:32:09Z", "2019-04-25 09:32:09.123", " 2019-04-25  09:32:09 ",
          "２０１９／４／２５　９：３２：０９", "2019年 4月 25日 9点32分09秒"})
        EXPECT_EQ(told(text), "2019-04-25T09:32:09") << text;
    EXPECT_EQ(told("2019/4/25 9:32"), "2019-04-25T09:32:00");
    EXPECT_EQ(told("2019年4月25日9时32分"), "2019-04-25T09:32:00");
}

TEST(LooseInstant, without_a_time_says_so)
{
    for (auto const* text : {"2019-04-25", "2019/4/25", "2019年4月25日", "2019.04.25", "20190425",
                             "2019年4月25号", "43580", "43580.0"})
        EXPECT_EQ(told(text), "2019-04-25") << text;
}

TEST(LooseInstant, may_be_the_serial_number_of_a_workbook)
{
    EXPECT_EQ(told("43580.397326388889"), "2019-04-25T09:32:09");
    EXPECT_EQ(told("43580.5"), "2019-04-25T12:00:00");
    EXPECT_EQ(told("43580.9999999"), "2019-04-26");
}

TEST(LooseInstant, that_could_be_anything_is_refused)
{
    for (auto const* text : {"",
                             " ",
                             "昨天",
                             "4/5/2019",
                             "2019-02-30",
                             "2019-13-01",
                             "2019-4",
                             "2019-04-25 25:00",
                             "2019-04-25 9",
                             "2019-04-25 09:32:09 x",
                             "188006",
                             "2549",
                             "0",
                             "-43580",
                             "1e9",
                             "nan",
                             "inf",
                             "20191345",

                             "99999999",
                             "3019-04-25",
                             "2019-04-25 9:3:99",
                             "123456789012345678901234567890"})
        EXPECT_EQ(told(text), "documents.not_a_date") << text;
}

} // namespace
} // namespace ztc::documents
