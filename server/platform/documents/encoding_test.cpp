// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/encoding.hpp"

#include "platform/documents/rows_for_test.hpp"

#include <gtest/gtest.h>

namespace ztc::documents {
namespace {

using namespace std::string_literals;

// "编号,主题\n路灯" in GB18030.
auto const in_gb18030 = "\xB1\xE0\xBA\xC5,\xD6\xF7\xCC\xE2\n\xC2\xB7\xB5\xC6"s;

TEST(Encoding, of_plain_utf8_stays_as_it_is)
{
    auto const text = to_utf8("编号,𠮷\n").value();
    EXPECT_EQ(text.utf8, "编号,𠮷\n");
    EXPECT_EQ(text.from, Encoding::utf8);
}

TEST(Encoding, mark_is_taken_off)
{
    EXPECT_EQ(to_utf8("\xEF\xBB\xBF编号").value().utf8, "编号");
}

TEST(Encoding, of_gb18030_is_recognised_without_being_told)
{
    auto const text = to_utf8(in_gb18030).value();
    EXPECT_EQ(text.utf8, "编号,主题\n路灯");
    EXPECT_EQ(text.from, Encoding::gb18030);
}

TEST(Encoding, of_gb18030_reaches_four_byte_characters)
{
    EXPECT_EQ(to_utf8("\xB1\xE0\x95\x32\x82\x36\n").value().utf8, "编𠀀\n");
}

TEST(Encoding, of_utf16_with_a_mark_is_read)
{
    EXPECT_EQ(to_utf8("\xFF\xFE\x16\x7F\t\0\r\0\n\0"s).value().utf8, "编\t\n");
    EXPECT_EQ(to_utf8("\xFE\xFF\x7F\x16\0\n"s).value().utf8, "编\n");
}

TEST(Encoding, brings_all_line_ends_to_one)
{
    EXPECT_EQ(to_utf8("a\r\nb\rc\nd\r\r\n").value().utf8, "a\nb\nc\nd\n\n");
}

TEST(Encoding, broken_inside_utf8_is_refused_with_byte_and_line)
{
    EXPECT_EQ(told(to_utf8("编号,主题\r\n一二\xE8\xB7,三四\n").error()),
              "documents.broken_encoding /byte/21 /line/2");
    EXPECT_EQ(told(to_utf8("\xEF\xBB\xBF"
                           "a\n\xFF")
                       .error()),
              "documents.broken_encoding /byte/5 /line/2");
}

TEST(Encoding, broken_inside_gb18030_is_refused_with_byte_and_line)
{
    EXPECT_EQ(told(to_utf8(in_gb18030 + "\xFF" + in_gb18030).error()),
              "documents.broken_encoding /byte/14 /line/2");
    EXPECT_EQ(told(to_utf8(in_gb18030 + "\xB5").error()),
              "documents.broken_encoding /byte/14 /line/2");
}

TEST(Encoding, of_binary_files_is_refused_as_no_text)
{
    EXPECT_EQ(told(to_utf8("GIF89a\n\0\x01"s).error()), "documents.not_text /byte/7 /line/2");
}

TEST(Encoding, of_long_gb18030_text_is_not_mistaken_for_broken_utf8)
{
    std::string all; // every two-byte character of GB2312's level one
    for (int lead = 0xB0; lead <= 0xD7; ++lead)
        for (int trail = 0xA1; trail <= 0xF9; ++trail)
            all += {static_cast<char>(lead), static_cast<char>(trail)};
    EXPECT_EQ(to_utf8(all).value().from, Encoding::gb18030);
}

} // namespace
} // namespace ztc::documents
