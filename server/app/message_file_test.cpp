// SPDX-License-Identifier: Apache-2.0
#include "app/message_file.hpp"

#include "app/files_for_tests.hpp"
#include "platform/documents/xlsx_write.hpp"

#include <gmock/gmock.h>

namespace ztc::app {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::StartsWith;

constexpr Date today{std::chrono::year{2026} / 11 / 24};
constexpr std::string_view head =
    "留言编号,留言用户,留言主题,留言时间,留言详情,答复意见,答复时间\n";

class MessagesInAFile : public ::testing::Test {
protected:
    Result<MessageFile> open(MessageList list)
    {
        return MessageFile::open(std::move(list), matters::MatterPolicy{}.categories, today);
    }
    Result<MessageFile> open_text(std::string const& bytes)
    {
        list_.file = folder_.write("messages.csv", bytes);
        return open(list_);
    }
    /// The only row under the usual header.
    MessageFile::Row row(std::string const& line)
    {
        return open_text(std::string(head) + line + "\n").value().next().value();
    }
    std::string refused(std::string const& line)
    {
        auto const read = row(line).message;
        if (read) return "not refused";
        return read.error().code + " " +
               (read.error().errors.empty() ? "" : read.error().errors[0].pointer);
    }

    FolderForTests folder_;
    MessageList list_;
};

TEST_F(MessagesInAFile, a_row_of_the_usual_export_becomes_a_message)
{
    auto const read =
        row("2549,A1,路灯不亮,2019-04-25 09:32:09,示例路的路灯不亮。,已修好。,2019-05-10 14:56:53");
    EXPECT_EQ(read.line, 2);
    EXPECT_EQ(read.number, "2549");
    auto const& message = read.message.value();
    EXPECT_EQ(message.source_key, "2549");
    EXPECT_EQ(message.title.text, "路灯不亮");
    EXPECT_EQ(message.text.text, "示例路的路灯不亮。");
    EXPECT_EQ(format_instant(message.said_at), "2019-04-25T09:32:09+08:00");
    EXPECT_EQ(message.answer->text, "已修好。");
    EXPECT_EQ(format_instant(*message.answered_at), "2019-05-10T14:56:53+08:00");
    EXPECT_EQ(message.category.text, "other");
}

TEST_F(MessagesInAFile, utf8_with_a_mark_and_gb18030_are_read_alike)
{
    std::string const line = "1,,路灯,2019-4-25,不亮,,\n";
    auto marked = open_text("\xEF\xBB\xBF" + std::string(head) + line).value();
    EXPECT_EQ(marked.next()->message.value().title.text, "路灯");
    // 编号,主题,时间,详情 / 1,路灯,2019-4-25,不亮
    auto gb = open_text("\xB1\xE0\xBA\xC5,\xD6\xF7\xCC\xE2,\xCA\xB1\xBC\xE4,\xCF\xEA\xC7\xE9\n"
                        "1,\xC2\xB7\xB5\xC6,2019-4-25,\xB2\xBB\xC1\xC1\n")
                  .value();
    EXPECT_EQ(gb.next()->message.value().title.text, "路灯");
}

TEST_F(MessagesInAFile, a_workbook_is_read_with_its_dates)
{
    auto const file = folder_.path() / "messages.xlsx";
    {
        std::vector<documents::SheetColumn> const columns{
            {"编号"}, {"主题"}, {"反映时间"}, {"内容"}};
        documents::XlsxWriter writer(file, "留言", columns);
        writer
            .add(std::vector<documents::SheetCell>{
                std::string("7"), std::string("路灯"),
                parse_instant("2019-04-25T09:32:09+08:00").value(), std::string("不亮")})
            .value();
        writer.finish();
    }
    auto workbook = open({.file = file, .sheet = "留言"}).value();
    auto const message = workbook.next()->message.value();
    EXPECT_EQ(message.source_key, "7");
    EXPECT_EQ(format_instant(message.said_at), "2019-04-25T09:32:09+08:00");
    EXPECT_FALSE(workbook.next().has_value());
    EXPECT_EQ(open({.file = file, .sheet = "没有"}).error().code, "documents.no_such_sheet");
}

TEST_F(MessagesInAFile, headers_are_known_by_their_usual_names_in_any_order)
{
    auto file = open_text("【反映内容】,反映时间*,序 号\n不亮,2019/4/25 9:32,17\n").value();
    auto const message = file.next()->message.value();
    EXPECT_EQ(message.source_key, "17");
    EXPECT_EQ(message.text.text, "不亮");
}

TEST_F(MessagesInAFile, a_map_names_columns_that_nobody_knows)
{
    list_.overrides = {{"事由", "text"}};
    EXPECT_EQ(
        open_text("编号,时间,事由\n1,2019-4-25,不亮\n").value().next()->message.value().text.text,
        "不亮");
    list_.overrides = {{"事由", "words"}};
    auto const refused = open_text("编号,时间,事由\n").error();
    EXPECT_THAT(refused.errors, ElementsAre(FieldError{"/事由=words", "import.mistaken_map"},
                                            FieldError{"/text", "import.column_missing"}));
}

TEST_F(MessagesInAFile, everything_wrong_with_the_header_is_said_at_once)
{
    auto const refused = open_text("编号,标题,主题\n").error();
    EXPECT_THAT(refused.errors, ElementsAre(FieldError{"/raised_at", "import.column_missing"},
                                            FieldError{"/text", "import.column_missing"},
                                            FieldError{"/title", "import.column_twice"}));
}

TEST_F(MessagesInAFile, columns_that_are_not_kept_are_named)
{
    auto const file = open_text("编号,用户,时间,详情,天气\n").value();
    EXPECT_THAT(file.left_out(), ElementsAre("天气", "用户"));
}

TEST_F(MessagesInAFile, a_title_too_long_is_cut_and_stands_whole_in_the_text)
{
    std::string title;
    for (int i = 0; i < 61; ++i) title += "灯";
    auto const message = row("1,,\"" + title + "\",2019-4-25,不亮,,").message.value();
    EXPECT_EQ(message.title.text, title.substr(0, 60 * 3));
    EXPECT_EQ(message.text.text, title + "\n不亮");
}

TEST_F(MessagesInAFile, a_row_without_a_title_takes_the_beginning_of_its_text)
{
    EXPECT_EQ(row("1,,,2019-4-25,\"不亮\n三天了\",,").message.value().title.text, "不亮 三天了");
}

TEST_F(MessagesInAFile, a_row_without_a_number_is_known_by_what_it_says)
{
    auto const key = [&](std::string const& line) { return row(line).message.value().source_key; };
    EXPECT_THAT(key(",A1,灯,2019-4-25,不亮,,"), StartsWith("row:"));
    EXPECT_EQ(key(",A1,灯,2019-4-25,不亮,,"), key(",A1,灯,2019-4-25,不亮,修好,2019-5-1"));
    EXPECT_NE(key(",A1,灯,2019-4-25,不亮,,"), key(",A1,灯,2019-4-25,又不亮,,"));
}

TEST_F(MessagesInAFile, lists_with_names_of_their_own_may_number_alike)
{
    list_.name = "hotline";
    EXPECT_EQ(row("1,,灯,2019-4-25,不亮,,").message.value().source_key, "hotline/1");
}

TEST_F(MessagesInAFile, a_category_is_known_by_code_or_name_and_kept_in_the_text_otherwise)
{
    auto file = open_text("编号,时间,详情,一级标签\n1,2019-4-25,灯,道路照明\n2,2019-4-25,灯,roads\n"
                          "3,2019-4-25,灯,城乡建设\n")
                    .value();
    EXPECT_EQ(file.next()->message.value().category.text, "roads");
    EXPECT_EQ(file.next()->message.value().category.text, "roads");
    auto const other = file.next()->message.value();
    EXPECT_EQ(other.category.text, "other");
    EXPECT_EQ(other.text.text, "城乡建设\n灯");
    list_.category = "nonsense";
    EXPECT_EQ(open_text("编号,时间,详情\n").error().code, "matters.unknown_category");
}

TEST_F(MessagesInAFile, a_row_that_cannot_be_a_message_says_why_and_where)
{
    EXPECT_EQ(refused("1,,灯,2019-4-25,,,"), "request.missing /text");
    EXPECT_EQ(refused("1,,灯,,不亮,,"), "request.missing /raised_at");
    EXPECT_EQ(refused("1,,灯,4/25/2019,不亮,,"), "documents.not_a_date /raised_at");
    EXPECT_EQ(refused("1,,灯,2026-11-25,不亮,,"), "import.in_the_future /raised_at");
    EXPECT_EQ(refused("1,,灯,2019-4-25,不亮,修好,"), "import.answer_without_date /answered_at");
    EXPECT_EQ(refused("1,,灯,2019-4-25,不亮,,2019-5-1"), "import.date_without_answer /answer");
    EXPECT_EQ(refused("1,,灯,2019-4-25,不亮,修好,2019-4-24"),
              "import.answered_before_raised /answered_at");
    EXPECT_EQ(refused("1,,灯,2019-4-25,不\x02亮,,"), "request.control_characters /text");
    EXPECT_EQ(refused("1,,灯,2019-4-25," + std::string(20'001, 'x') + ",,"),
              "request.too_long /text");
    EXPECT_EQ(refused("1,,灯,2019-4-25,不亮,\"" + std::string(50'001, 'x') + "\",2019-5-1"),
              "request.too_long /answer");
    EXPECT_EQ(refused("1,,灯\"光,2019-4-25,不亮,,"), "documents.bare_quote /line/2");
}

TEST_F(MessagesInAFile, an_answer_of_the_same_day_without_an_hour_is_no_contradiction)
{
    auto const message = row("1,,灯,2019-4-25 9:32,不亮,修好,2019-4-25").message.value();
    EXPECT_EQ(message.answered_at, message.said_at);
}

TEST_F(MessagesInAFile, the_same_number_over_other_words_is_refused_and_reading_goes_on)
{
    auto file = open_text(std::string(head) + "1,,灯,2019-4-25,不亮,,\n1,,灯,2019-4-25,不亮,,\n"
                                              "1,,桥,2019-4-25,坏了,,\n2,,桥,2019-4-25,坏了,,\n")
                    .value();
    EXPECT_TRUE(file.next()->message.has_value());
    EXPECT_TRUE(file.next()->message.has_value());
    auto const other = *file.next();
    EXPECT_EQ(other.line, 4);
    EXPECT_EQ(other.message.error().code, "import.number_twice");
    EXPECT_TRUE(file.next()->message.has_value());
    EXPECT_FALSE(file.next().has_value());
}

TEST_F(MessagesInAFile, an_empty_file_is_refused)
{
    EXPECT_EQ(open_text("").error().code, "documents.empty");
    EXPECT_EQ(open({.file = folder_.path() / "none.csv"}).error().code, "documents.no_such_file");
}

} // namespace
} // namespace ztc::app
