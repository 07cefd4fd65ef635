// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/xlsx_read.hpp"

#include "platform/documents/rows_for_test.hpp"
#include "platform/documents/workbook_for_test.hpp"
#include "platform/documents/xlsx_dates.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace ztc::documents {
namespace {

std::string read_rows(std::string const& rows, TableRequest const& request = {})
{
    return told(read_xlsx(zipped(workbook(rows)), request));
}

TEST(Workbook, gives_shared_strings_with_rich_runs_and_without_reading_aids)
{
    EXPECT_EQ(read_rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                        "<c r='C1' t='s'><v>2</v></c></row>"),
              "1: 编号|路灯 不亮|\n");
}

TEST(Workbook, gives_inline_strings_formula_texts_and_booleans)
{
    EXPECT_EQ(read_rows("<row r='1'><c t='inlineStr'><is><t>甲 &amp; 乙</t></is></c>"
                        "<c t='str'><f>A1</f><v>算得</v></c><c t='b'><v>1</v></c>"
                        "<c t='b'><v>0</v></c></row>"),
              "1: 甲 & 乙|算得|TRUE|FALSE\n");
}

TEST(Workbook, gives_numbers_as_a_sheet_shows_them)
{
    EXPECT_EQ(read_rows("<row r='1'><c><v>188006</v></c><c><v>1.38E10</v></c>"
                        "<c><v>0.30000000000000004</v></c><c><v>-5.0</v></c><c><v>-0</v></c>"
                        "<c><v>12,5</v></c></row>"),
              "1: 188006|13800000000|0.3|-5|0|12,5\n");
}

TEST(Workbook, gives_dates_when_the_style_shows_one)
{
    EXPECT_EQ(read_rows("<row r='1'><c s='1'><v>43580</v></c><c s='2'><v>43580</v></c>"
                        "<c s='4'><v>43580.397326388889</v></c><c s='3'><v>43580</v></c>"
                        "<c s='0'><v>43580</v></c><c t='d'><v>2019-04-25T09:32:09</v></c></row>"),
              "1: 2019-04-25|2019-04-25|2019-04-25 09:32:09|43580|43580|2019-04-25 09:32:09\n");
}

TEST(Workbook, that_counts_from_1904_gives_the_same_day_for_another_number)
{
    auto parts = workbook("<row r='1'><c s='1'><v>42118</v></c></row>");
    parts["xl/workbook.xml"] = "<workbook><workbookPr date1904='1'/><sheets>"
                               "<sheet name='a' r:id='r1'/></sheets></workbook>";
    EXPECT_EQ(told(read_xlsx(zipped(parts))), "1: 2019-04-25\n");
}

TEST(Workbook, places_cells_by_their_reference_and_skips_blank_rows)
{
    EXPECT_EQ(read_rows("<row r='2'><c r='B2' t='s'><v>0</v></c><c r='D2'><v>7</v></c></row>"
                        "<row r='3'/><row r='4'><c r='A4'/></row>"
                        "<row r='9'><c r='A9'><v>1</v></c></row>"),
              "2: |编号||7\n9: 1\n");
}

TEST(Workbook, that_leaves_out_references_is_read_in_order)
{
    EXPECT_EQ(read_rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
              "1: 1|2\n2: 3\n");
}

TEST(Workbook, may_use_a_namespace_prefix)
{
    auto parts = workbook("");
    parts["xl/worksheets/sheet1.xml"] =
        "<x:worksheet><x:sheetData><x:row r='1'><x:c r='A1' t='s'><x:v>0</x:v></x:c></x:row>"
        "</x:sheetData></x:worksheet>";
    EXPECT_EQ(told(read_xlsx(zipped(parts))), "1: 编号\n");
}

TEST(Workbook, escapes_of_characters_are_undone)
{
    EXPECT_EQ(read_rows("<row r='1'><c t='inlineStr'><is><t>一_x000D_\n二_x000A_三_xZZZZ_</t></is>"
                        "</c></row>"),
              "1: 一\n二\n三_xZZZZ_\n");
}

TEST(Workbook, gives_the_first_sheet_that_shows_or_the_one_asked_for)
{
    auto parts = workbook("<row r='1'><c><v>1</v></c></row>");
    parts["xl/workbook.xml"] = "<workbook><sheets><sheet name='隐' state='hidden' r:id='r9'/>"
                               "<sheet name='留言' r:id='r1'/></sheets></workbook>";
    EXPECT_EQ(told(read_xlsx(zipped(parts))), "1: 1\n");
    EXPECT_EQ(told(read_xlsx(zipped(parts), {.sheet = "留言"})), "1: 1\n");
    EXPECT_EQ(told(read_xlsx(zipped(parts), {.sheet = "没有"})), "!documents.no_such_sheet\n");
}

TEST(Workbook, refuses_a_row_with_the_cell_that_spoils_it_and_goes_on)
{
    TableLimits limits;
    limits.columns = 30;
    limits.cell_bytes = 4;
    EXPECT_EQ(read_rows("<row r='1'><c r='AA1' t='e'><v>#N/A</v></c></row>"
                        "<row r='2'><c r='AE2'><v>1</v></c></row>"
                        "<row r='3'><c r='B3'><v>123456</v></c></row>"
                        "<row r='4'><c r='A4' t='s'><v>77</v></c></row>"
                        "<row r='5'><c r='A5' t='s'><v>-1</v></c></row>"
                        "<row r='6'><c r='A6'><v>1</c></row>"
                        "<row r='7'><c r='7'><v>1</v></c></row>"
                        "<row r='8'><c r='A8'><v>8</v></c></row>",
                        {.limits = limits}),
              "!documents.formula_error /cell/AA1\n"
              "!documents.too_many_columns /cell/AE2\n"
              "!documents.cell_too_large /cell/B3\n"
              "!documents.broken_workbook /cell/A4\n"
              "!documents.broken_workbook /cell/A5\n"
              "!documents.broken_workbook /line/6\n"
              "!documents.broken_workbook /line/7\n"
              "8: 8\n");
}

TEST(Workbook, that_breaks_off_is_refused_and_not_taken_as_short)
{
    auto parts = workbook("");
    parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData><row r='1'><c><v>1</v></c></row>"
                                        "<row r='2'><c><v>2</v>";
    EXPECT_EQ(told(read_xlsx(zipped(parts))), "1: 1\n!documents.broken_workbook /line/2\n");
    parts["xl/worksheets/sheet1.xml"] = "<worksheet><sheetData><row r='1'";
    EXPECT_EQ(told(read_xlsx(zipped(parts))), "!documents.broken_workbook /line/1\n");
}

TEST(Workbook, without_its_parts_is_no_workbook)
{
    EXPECT_EQ(told(read_xlsx(zipped({{"word/document.xml", "<w/>"}}))),
              "!documents.not_a_workbook\n");
    auto parts = workbook("");
    parts.erase("xl/worksheets/sheet1.xml");
    EXPECT_EQ(told(read_xlsx(zipped(parts))), "!documents.not_a_workbook\n");
    EXPECT_EQ(told(read_xlsx("PK\x03\x04 and then nothing")), "!documents.broken_workbook\n");
}

TEST(Workbook, with_damaged_bytes_is_refused)
{
    auto bytes = zipped(workbook("<row r='1'><c><v>1</v></c></row>"));
    bytes[bytes.find("xl/worksheets/sheet1.xml") + 30] ^= 0x55;
    EXPECT_EQ(told(read_xlsx(bytes)), "!documents.broken_workbook\n");
}

TEST(Workbook, whose_text_is_not_utf8_is_refused)
{
    EXPECT_EQ(read_rows("<row r='1'><c t='str'><v>\xC2\xB7\xB5\xC6</v></c></row>"),
              "!documents.broken_workbook\n");
}

TEST(ZipBomb, is_refused_by_how_tightly_it_is_packed)
{
    EXPECT_EQ(read_rows(std::string(std::size_t{40} << 20, ' ')),
              "!documents.packed_too_tightly\n");
}

TEST(ZipBomb, is_refused_by_its_size_and_its_number_of_parts)
{
    TableLimits limits;
    limits.unpacked_bytes = 5000;
    EXPECT_EQ(read_rows(std::string(6000, ' '), {.limits = limits}), "!documents.too_large\n");
    auto parts = workbook("");
    for (int i = 0; i < 30; ++i) parts["x" + std::to_string(i)] = "";
    limits.archive_entries = 30;
    EXPECT_EQ(told(read_xlsx(zipped(parts), {.limits = limits})), "!documents.too_large\n");
}

TEST(ZipBomb, that_lies_about_its_size_is_refused_while_unpacking)
{
    auto parts = workbook(std::string(std::size_t{3} << 20, ' '));
    auto bytes = zipped(parts);
    auto const claimed = parts["xl/worksheets/sheet1.xml"].size();
    std::string const truth{reinterpret_cast<char const*>(&claimed), 4}; // little endian, as in zip
    std::string const lie{"\x40\0\0\0", 4};
    for (std::size_t at = 0; (at = bytes.find(truth, at)) != std::string::npos;)
        bytes.replace(at, 4, lie);
    EXPECT_EQ(told(read_xlsx(bytes)), "!documents.broken_workbook\n");
}

TEST(DateFormat, is_told_from_other_formats)
{
    for (auto const* code : {"yyyy-mm-dd", "yyyy/m/d h:mm", "m/d/yy", "[$-804]yyyy\"年\"m\"月\"",
                             "[$-F800]dddd\\,\\ mmmm", "mmm-yy", "h:mm:ss AM/PM", "mm:ss.0"})
        EXPECT_TRUE(is_date_format(code)) << code;
    for (auto const* code : {"General", "0.00", "#,##0", "0.00E+00", "@", "\"day\"0", "[h]:mm:ss",
                             "[Red]0", "\\d0", "0_d", "", "\"", "[", "\\"})
        EXPECT_FALSE(is_date_format(code)) << code;
}

TEST(Serial, of_1900_keeps_the_day_that_never_was)
{
    auto const written = [](double serial) {
        return written_serial(serial, DateSystem::from_1900).value_or("nothing");
    };
    EXPECT_EQ(written(1), "1900-01-01");
    EXPECT_EQ(written(59), "1900-02-28");
    EXPECT_EQ(written(60), "1900-02-29");
    EXPECT_EQ(written(61), "1900-03-01");
    EXPECT_EQ(written(0.5), "12:00:00");
    EXPECT_EQ(written(43580.9999999), "2019-04-26");
    EXPECT_EQ(written(2958465), "9999-12-31");
    EXPECT_EQ(written(2958466), "nothing");
    EXPECT_EQ(written(2958465.9999999), "nothing");
    EXPECT_EQ(written(-1), "nothing");
    EXPECT_EQ(written(std::numeric_limits<double>::quiet_NaN()), "nothing");
}

TEST(Serial, of_1904_begins_with_day_zero)
{
    EXPECT_EQ(written_serial(0, DateSystem::from_1904), "1904-01-01");
    EXPECT_EQ(written_serial(42118, DateSystem::from_1904), "2019-04-25");
}

} // namespace
} // namespace ztc::documents
