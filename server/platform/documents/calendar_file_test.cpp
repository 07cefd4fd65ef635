// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/calendar_file.hpp"

#include "kernel/text.hpp"

#include <gtest/gtest.h>

namespace ztc::documents {
namespace {

constexpr Date day(unsigned month, unsigned date)
{
    return Date{std::chrono::year{2026} / static_cast<int>(month) / static_cast<int>(date)};
}

CalendarEvent inspection()
{
    return {.uid = "one@ztc.example",
            .summary = "视察：垃圾分类, 第一站; 示例",
            .location = "示例社区\n东门",
            .description = {},
            .from_on = day(4, 7),
            .until_on = {},
            .from_minute = 9 * 60,
            .until_minute = 11 * 60 + 30};
}

std::string unfolded(std::string text)
{
    for (auto at = text.find("\r\n "); at != text.npos; at = text.find("\r\n ", at))
        text.erase(at, 3);
    return text;
}

TEST(calendar_file, escapes_what_text_wants_escaped)
{
    EXPECT_EQ(escaped_text("a,b;c\\d\ne\r"), "a\\,b\\;c\\\\d\\ne");
}

TEST(calendar_file, folds_at_75_octets_and_cuts_no_character)
{
    EXPECT_EQ(folded_line(std::string(75, 'x')), std::string(75, 'x') + "\r\n");
    EXPECT_EQ(folded_line(std::string(76, 'x')), std::string(75, 'x') + "\r\n x\r\n");
    EXPECT_EQ(folded_line(std::string(75 + 75, 'x')),
              std::string(75, 'x') + "\r\n " + std::string(74, 'x') + "\r\n x\r\n");
    for (std::size_t lead = 0; lead < 4; ++lead) {
        std::string line(lead, 'x');
        for (int i = 0; i < 80; ++i) line += "视";
        auto const folded = folded_line(line);
        EXPECT_EQ(unfolded(folded), line + "\r\n");
        std::size_t begin = 0;
        for (auto end = folded.find("\r\n"); end != folded.npos; end = folded.find("\r\n", begin)) {
            auto const piece = folded.substr(begin, end - begin);
            EXPECT_LE(piece.size(), 75u);
            EXPECT_FALSE(text::first_bad_byte(piece)) << piece;
            begin = end + 2;
        }
    }
}

TEST(calendar_file, writes_an_event_in_its_zone)
{
    auto const text = unfolded(icalendar({"示例", {inspection()}}, {start_of(day(4, 1)).ms}));
    EXPECT_TRUE(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_TRUE(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
    for (auto const* line :
         {"\r\nTZID:Asia/Shanghai\r\n", "\r\nTZOFFSETTO:+0800\r\n", "\r\nUID:one@ztc.example\r\n",
          "\r\nDTSTAMP:20260331T160000Z\r\n", "\r\nDTSTART;TZID=Asia/Shanghai:20260407T090000\r\n",
          "\r\nDTEND;TZID=Asia/Shanghai:20260407T113000\r\n", "\r\nSTATUS:CONFIRMED\r\n",
          "\r\nSEQUENCE:0\r\n", "\r\nSUMMARY:视察：垃圾分类\\, 第一站\\; 示例\r\n",
          "\r\nLOCATION:示例社区\\n东门\r\n"})
        EXPECT_NE(text.find(line), text.npos) << line << text;
    EXPECT_EQ(text.find("DESCRIPTION"), text.npos);
    std::size_t bare = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] == '\n' && (at == 0 || text[at - 1] != '\r')) ++bare;
    EXPECT_EQ(bare, 0u);
}

TEST(calendar_file, keeps_the_uid_of_what_is_moved_or_cancelled)
{
    auto moved = inspection();
    moved.sequence = 2;
    moved.status = EventStatus::cancelled;
    moved.until_on = day(4, 9);
    moved.until_minute = 24 * 60;
    auto const text = icalendar({"示例", {moved}}, {0});
    for (auto const* line :
         {"\r\nUID:one@ztc.example\r\n", "\r\nSEQUENCE:2\r\n", "\r\nSTATUS:CANCELLED\r\n",
          "\r\nDTEND;TZID=Asia/Shanghai:20260410T000000\r\n", "\r\nDTSTAMP:19700101T000000Z\r\n"})
        EXPECT_NE(text.find(line), text.npos) << line << text;
}

} // namespace
} // namespace ztc::documents
