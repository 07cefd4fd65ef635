// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/csv_read.hpp"

#include "platform/documents/csv_write.hpp"
#include "platform/documents/rows_for_test.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace ztc::documents {
namespace {

std::string read(std::string text, TableLimits const& limits = {})
{
    return told(read_csv(std::move(text), limits));
}

TEST(Csv, gives_out_rows_with_their_line)
{
    EXPECT_EQ(read("编号,主题\n1,路灯不亮\n2,井盖\n"), "1: 编号|主题\n2: 1|路灯不亮\n3: 2|井盖\n");
}

TEST(Csv, keeps_empty_cells_and_needs_no_last_line_end)
{
    EXPECT_EQ(read("a,b,c\n,,x\n1,,"), "1: a|b|c\n2: ||x\n3: 1||\n");
}

TEST(Csv, lets_quoted_cells_hold_delimiters_quotes_and_line_ends)
{
    EXPECT_EQ(read("a,b\n\"x,y\",\"他说\"\"好\"\"\"\n\"第一行\n第二行\",z\nlast,1\n"),
              "1: a|b\n2: x,y|他说\"好\"\n3: 第一行\n第二行|z\n5: last|1\n");
}

TEST(Csv, skips_blank_lines_but_counts_them)
{
    EXPECT_EQ(read("a,b\n\n,\n1,2\n\n"), "1: a|b\n4: 1|2\n");
}

TEST(Csv, sees_the_delimiter_from_the_first_row)
{
    EXPECT_EQ(read("a;b,c;d\n1;2,5;3\n"), "1: a|b,c|d\n2: 1|2,5|3\n");
    EXPECT_EQ(read("a\tb\n1,5\t2;5\n"), "1: a|b\n2: 1,5|2;5\n");
    EXPECT_EQ(read("\"a;b\";\"c,d,e\"\n1;2\n"), "1: a;b|c,d,e\n2: 1|2\n");
    EXPECT_EQ(read("only\none\n"), "1: only\n2: one\n");
}

TEST(Csv, refuses_a_bare_quote_with_its_line_and_goes_on_behind_it)
{
    EXPECT_EQ(read("a,b\nx\"y,1\nok,2\n\"x\"y,3\nok,4\n"), "1: a|b\n"
                                                           "!documents.bare_quote /line/2\n"
                                                           "3: ok|2\n"
                                                           "!documents.bare_quote /line/4\n"
                                                           "5: ok|4\n");
}

TEST(Csv, names_the_line_on_which_a_quote_was_opened_that_never_closes)
{
    EXPECT_EQ(read("a,b\n1,\"x\ny\nz\n"), "1: a|b\n!documents.unclosed_quote /line/2\n");
    EXPECT_EQ(read("a,b\n1,\""), "1: a|b\n!documents.unclosed_quote /line/2\n");
}

TEST(Csv, refuses_huge_cells_and_rows_alone)
{
    TableLimits limits;
    limits.cell_bytes = 5;
    limits.columns = 3;
    EXPECT_EQ(read("a,b\n123456,1\n12345,2\n1,2,3,4\n1,2,3\n\"1\n23456\",x\nz,z\n", limits),
              "1: a|b\n"
              "!documents.cell_too_large /line/2\n"
              "3: 12345|2\n"
              "!documents.too_many_columns /line/4\n"
              "5: 1|2|3\n"
              "!documents.cell_too_large /line/6\n"
              "8: z|z\n");
}

TEST(Csv, with_nothing_in_it_is_refused_as_empty)
{
    EXPECT_EQ(read(""), "!documents.empty\n");
    EXPECT_EQ(read(" \n,,\n"), "!documents.empty\n");
}

TEST(CsvRow, disarms_cells_that_a_spreadsheet_would_run)
{
    std::array<std::string, 7> const cells{"=1+1", "+86", "-5", "@x", "\tx", "\rx", "a=b"};
    EXPECT_EQ(csv_row(cells), "'=1+1,'+86,'-5,'@x,\"'\tx\",\"'\rx\",a=b\r\n");
}

TEST(CsvRow, quotes_what_needs_quoting)
{
    std::array<std::string, 4> const cells{"a,b", "他说\"好\"", "x\ny", ""};
    EXPECT_EQ(csv_row(cells), "\"a,b\",\"他说\"\"好\"\"\",\"x\ny\",\r\n");
}

TEST(CsvRow, is_read_back_as_it_was_written)
{
    constexpr unsigned seed = 20261124;
    std::mt19937 random{seed};
    std::array<std::string, 8> const pieces{"路", "a", ",", "\"", "\n", ";", " ", "字\"\n"};
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::string> cells(1 + random() % 5, "x");
        for (auto& cell : cells)
            for (auto left = random() % 6; left > 0; --left) cell += pieces[random() % 8];
        auto const text = "h1,h2\n" + csv_row(cells);
        auto source = read_csv(text.substr(0, text.size() - 2)).value();
        ASSERT_TRUE(source->next().has_value());
        ASSERT_EQ(source->next().value()->cells, cells) << "seed " << seed << ": " << text;
    }
}

} // namespace
} // namespace ztc::documents
