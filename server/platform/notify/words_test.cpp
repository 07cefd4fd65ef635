// SPDX-License-Identifier: Apache-2.0
#include "platform/notify/words.hpp"

#include "kernel/text.hpp"

#include <gmock/gmock.h>

namespace ztc::notify {

namespace {

std::map<std::string, std::string> const longest = {
    {"number", "2026-000123"},
    {"due_on", "2026-12-31"},
    {"code", "123456"},
    {"minutes", "10"},
    {"count", "1000"},
    {"days", "1000"},
    {"from_on", "2026-12-31"},
    {"until_on", "2026-12-31"},
    {"erase_on", "2026-12-31"},
    {"was_on", "2026-12-31"},
    {"held_on", "2026-12-31"},
    {"time", "23:59"},
    {"link", "https://zhitongche.example.gov.cn/open/ask/0123456789abcdef0123"}};

TEST(Words, fit_one_short_message_with_the_signature_in_both_languages)
{
    for (auto const& each : templates())
        for (auto const language : {Language::zh, Language::en}) {
            auto const text = text_of(each.name, longest, language, "代表直通车");
            ASSERT_TRUE(text) << each.name;
            bool const has_link = std::string_view(each.zh).find("{link}") != std::string::npos;
            EXPECT_LE(text::characters(*text), has_link ? 134u : 70u) << *text; // two, with a link
            EXPECT_THAT(*text, testing::StartsWith("【代表直通车】"));
            EXPECT_THAT(*text, testing::Not(testing::HasSubstr("{")));
            EXPECT_EQ(text->find("http") != std::string::npos, has_link) << *text;
        }
}

TEST(Words, say_a_date_as_people_say_it)
{
    EXPECT_EQ(text_of("matter_referred", longest, Language::zh, "直通车"),
              "【直通车】您反映的2026-000123已转办，12月31日前答复。");
    EXPECT_EQ(text_of("matter_referred", longest, Language::en, "直通车"),
              "【直通车】Your matter 2026-000123 is referred; answer due 2026-12-31.");
}

TEST(Words, unknown_or_with_a_value_missing_say_nothing)
{
    EXPECT_FALSE(text_of("matter_forgotten", longest, Language::zh, "直通车"));
    EXPECT_FALSE(text_of("matter_referred", {{"number", "2026-000123"}}, Language::zh, "直通车"));
}

TEST(Words, carry_numbers_and_dates_and_no_private_text)
{
    for (auto const* value : {"窨井盖坏了，在三角路十二号门口，电话是一三八", "1\n2", "\xff"})
        EXPECT_FALSE(text_of("matter_closed", {{"number", value}}, Language::zh, "直通车"))
            << value;
}

} // namespace
} // namespace ztc::notify
