// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/table.hpp"

#include "platform/documents/loose_instant.hpp"
#include "platform/documents/message_columns.hpp"
#include "platform/documents/rows_for_test.hpp"
#include "platform/documents/xlsx_write.hpp"

#include <gtest/gtest.h>

#include <array>
#include <fstream>

namespace ztc::documents {
namespace {

using namespace std::chrono_literals;
using namespace std::string_literals;

class Folder {
public:
    Folder()
    {
        auto name = (std::filesystem::temp_directory_path() / "ztc_documents_XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        path_ = name;
    }
    ~Folder() { std::filesystem::remove_all(path_); }

    std::filesystem::path write(std::string const& name, std::string const& bytes) const
    {
        std::ofstream{path_ / name, std::ios::binary} << bytes;
        return path_ / name;
    }
    std::filesystem::path operator/(std::string const& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

std::string write_sample_workbook(std::filesystem::path const& file)
{
    std::array<SheetColumn, 5> const columns{
        {{"编号"}, {"标题", 40}, {"受理日期"}, {"答复时间", 20}, {"天数"}}};
    XlsxWriter writer{file, "案件明细", columns};
    std::array<SheetCell, 5> const row{
        "2026-000123"s, "=1+1 <路灯> & \"井盖\""s, Date{2026y / 11 / 24},
        parse_instant("2026-11-24T09:32:09+08:00").value(), std::int64_t{15}};
    EXPECT_TRUE(writer.add(row).has_value());
    std::array<SheetCell, 5> const sparse{std::monostate{}, "第一行\n第二行"s, std::monostate{},
                                          std::monostate{}, 0.5};
    EXPECT_TRUE(writer.add(sparse).has_value());
    std::array<SheetCell, 1> const huge{std::string(32'768, 'x')};
    EXPECT_EQ(writer.add(huge).error().code, "documents.cell_too_large");
    writer.finish();
    return "1: 编号|标题|受理日期|答复时间|天数\n"
           "2: 2026-000123|=1+1 <路灯> & \"井盖\"|2026-11-24|2026-11-24 09:32:09|15\n"
           "3: |第一行\n第二行|||0.5\n";
}

TEST(XlsxWriter, refuses_a_row_that_no_sheet_can_hold)
{
    Folder const folder;
    std::array<SheetColumn, 1> const columns{{{"编号"}}};
    XlsxWriter writer{folder / "a.xlsx", "满", columns};
    for (int row = 1; row < 1'048'576; ++row) ASSERT_TRUE(writer.add({})) << row;
    EXPECT_EQ(writer.add({}).error().code, "documents.too_many_rows");
}

TEST(XlsxWriter, writes_what_the_reader_reads)
{
    Folder const folder;
    auto const expected = write_sample_workbook(folder / "a.xlsx");
    EXPECT_EQ(told(open_table(folder / "a.xlsx")), expected);
}

TEST(Table, is_opened_by_content_and_not_by_name)
{
    Folder const folder;
    auto const expected = write_sample_workbook(folder / "a.csv");
    EXPECT_EQ(told(open_table(folder / "a.csv")), expected);
    EXPECT_EQ(told(open_table(folder.write("b.xlsx", "编号,主题\n1,路灯\n"))),
              "1: 编号|主题\n2: 1|路灯\n");
    EXPECT_EQ(told(open_table(folder.write("c.csv", "\xB1\xE0\xBA\xC5;b\r\n1;2\r\n"))),
              "1: 编号|b\n2: 1|2\n");
}

TEST(Table, that_is_an_old_or_encrypted_workbook_is_refused_by_name)
{
    EXPECT_EQ(told(read_table("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(512, '\0'))),
              "!documents.old_or_encrypted_workbook\n");
}

TEST(Table, that_is_absent_or_too_large_is_refused)
{
    Folder const folder;
    EXPECT_EQ(told(open_table(folder / "none.csv")), "!documents.no_such_file\n");
    EXPECT_EQ(told(open_table(folder / "")), "!documents.no_such_file\n");
    TableRequest request;
    request.limits.file_bytes = 3;
    EXPECT_EQ(told(open_table(folder.write("d.csv", "a,b\n"), request)), "!documents.too_large\n");
    EXPECT_EQ(told(open_table(folder.write("e.csv", ""))), "!documents.empty\n");
}

struct Counted {
    int rows = 0;
    int refused = 0;
    int without_instant = 0;
    bool usable = false;
};

std::filesystem::path shared(std::string const& name)
{
    return std::filesystem::path{ZTC_SOURCE_DIR} / "../shared/data/messages" / name;
}

Counted count_messages(std::filesystem::path const& file)
{
    auto source = open_table(file).value();
    auto const header = source->next().value()->cells;
    auto const map = match(header, message_columns());
    Counted counted{.usable = map.usable()};
    for (;;) {
        auto const row = source->next();
        if (row && !*row) return counted;
        ++(row ? counted.rows : counted.refused);
        if (row && !parse_loose_instant(map.cell((*row)->cells, "raised_at")))
            ++counted.without_instant;
    }
}

TEST(RealMessages, with_replies_are_all_read)
{
    auto const file = shared("messages_with_replies.csv");
    if (!std::filesystem::exists(file)) GTEST_SKIP() << "skipped: " << file << " is absent";
    auto const counted = count_messages(file);
    EXPECT_TRUE(counted.usable);
    EXPECT_EQ(counted.rows, 2816);
    EXPECT_EQ(counted.refused, 0);
    EXPECT_EQ(counted.without_instant, 0);
}

TEST(RealMessages, with_likes_are_all_read)
{
    auto const file = shared("messages.csv");
    if (!std::filesystem::exists(file)) GTEST_SKIP() << "skipped: " << file << " is absent";
    auto const counted = count_messages(file);
    EXPECT_TRUE(counted.usable);
    EXPECT_EQ(counted.rows, 4326);
    EXPECT_EQ(counted.refused, 0);
    EXPECT_EQ(counted.without_instant, 0);
}

TEST(RealMessages, with_labels_are_all_read_as_two_columns)
{
    auto const file = shared("labelled.tsv");
    if (!std::filesystem::exists(file)) GTEST_SKIP() << "skipped: " << file << " is absent";
    auto source = open_table(file).value();
    int rows = 0;
    for (auto row = source->next().value(); row; row = source->next().value(), ++rows)
        ASSERT_EQ(row->cells.size(), 2u) << "line " << row->line;
    EXPECT_EQ(rows, 8156);
}

} // namespace
} // namespace ztc::documents
