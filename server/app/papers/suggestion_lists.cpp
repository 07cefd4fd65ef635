// SPDX-License-Identifier: Apache-2.0
//
// 交办单 and 登记簿: many suggestions, a row each. Lying A4; the head of the columns stands on
// every page, and no row is cut where a page ends.
#include "app/papers/blocks.hpp"
#include "app/sheet_words.hpp"
#include "platform/documents/xlsx_write.hpp"

#include <fmt/format.h>

namespace ztc::app {

using namespace papers;

namespace {

constexpr Frame lying{18, 20, 18, 20};

GridCell head(double share, std::string words)
{
    return {share, std::move(words), CellKind::head};
}

std::string or_dash(std::string const& words)
{
    return words.empty() ? "—" : words;
}

Grid grid_of(SuggestionHandover const& list)
{
    constexpr double number = 0.09, title = 0.28, deputy = 0.1, lead = 0.14, co = 0.15,
                     separate = 0.14, due = 1 - number - title - deputy - lead - co - separate;
    Grid grid;
    grid.points = 10.5;
    grid.head = {head(number, "编号"), head(title, "标题"), head(deputy, "领衔代表"),
                 head(lead, "主办"),   head(co, "会办"),    head(separate, "分办"),
                 head(due, "答复期限")};
    for (auto const& one : list.rows) {
        auto until = format_date(one.due_on);
        if (one.co_opinion_due_on)
            until += fmt::format("\n会办意见 {}", format_date(*one.co_opinion_due_on));
        grid.rows.push_back({{{number, one.number},
                              {title, one.title},
                              {deputy, one.lead_deputy},
                              {lead, or_dash(one.lead_unit)},
                              {co, or_dash(joined(one.co_units, "、"))},
                              {separate, or_dash(joined(one.separate_units, "、"))},
                              {due, until}}});
    }
    return grid;
}

struct RegisterColumn {
    char const* name;
    double share, width; // of the page; in characters of a workbook
};
constexpr RegisterColumn register_columns[] = {
    {"编号", 0.074, 12},  {"标题", 0.19, 44},      {"领衔代表", 0.07, 16}, {"联名", 0.04, 8},
    {"代表团", 0.08, 16}, {"层次", 0.044, 8},      {"收到", 0.078, 12},    {"交办", 0.078, 12},
    {"承办", 0.115, 30},  {"答复期限", 0.078, 12}, {"答复", 0.078, 12},    {"标记", 0.0, 8},
    {"评价", 0.0, 12},    {"现在", 0.075, 14}};

/// On paper mark, rating and state share a column.
std::string now_of(RegisterRow const& row)
{
    std::string out = row.state;
    for (auto const& words : {row.mark, row.rating})
        if (!words.empty()) out += (out.empty() ? "" : "\n") + words;
    return or_dash(out);
}

Grid grid_of(SuggestionRegister const& book)
{
    Grid grid;
    grid.points = 9;
    for (auto const& column : register_columns)
        if (column.share > 0) grid.head.push_back(head(column.share, column.name));
    for (auto const& row : book.rows) {
        std::vector<std::string> const words{row.number,
                                             row.title,
                                             row.lead_deputy,
                                             std::to_string(row.joined),
                                             row.delegation,
                                             row.level,
                                             format_date(row.received_on),
                                             iso_or_dash(row.handed_on),
                                             or_dash(row.units),
                                             iso_or_dash(row.due_on),
                                             iso_or_dash(row.replied_on),
                                             now_of(row)};
        GridRow line;
        for (std::size_t i = 0; auto const& one : words)
            line.cells.push_back({grid.head[i++].share, one});
        line.cells[3].kind = CellKind::figure;
        grid.rows.push_back(line);
    }
    return grid;
}

documents::SheetCell cell_of(std::optional<Date> const& day)
{
    return day ? documents::SheetCell(*day) : documents::SheetCell();
}

} // namespace

std::string draw_suggestion_handover(SuggestionHandover const& list, PaperLook const& look)
{
    Blocks out{Words{Kind::title, list.congress + list.session + "\n代表建议交办单"},
               Words{Kind::note, fmt::format("{}　{}交办　共{}件", list.by,
                                             day_in_words(list.handed_on), list.rows.size())}};
    if (!list.note.empty()) out.push_back(Words{Kind::note, list.note});
    out.push_back(grid_of(list));
    return drawn("代表建议交办单", list.handed_on, look, out, a4_across, lying);
}

std::string draw_suggestion_register(SuggestionRegister const& book, PaperLook const& look)
{
    return drawn("代表建议登记簿", book.told_on, look,
                 {Words{Kind::title, book.congress + "代表建议登记簿"},
                  Words{Kind::note, fmt::format("{}　共{}件　截至{}", book.period, book.rows.size(),
                                                day_in_words(book.told_on))},
                  grid_of(book)},
                 a4_across, lying);
}

Result<> write_suggestion_register(SuggestionRegister const& book,
                                   std::filesystem::path const& xlsx)
{
    std::vector<documents::SheetColumn> columns;
    for (auto const& column : register_columns) columns.push_back({column.name, column.width});
    documents::XlsxWriter out(xlsx, "登记簿", columns);
    for (auto const& row : book.rows) {
        std::vector<documents::SheetCell> const cells{row.number,
                                                      row.title,
                                                      row.lead_deputy,
                                                      row.joined,
                                                      row.delegation,
                                                      row.level,
                                                      row.received_on,
                                                      cell_of(row.handed_on),
                                                      row.units,
                                                      cell_of(row.due_on),
                                                      cell_of(row.replied_on),
                                                      row.mark,
                                                      row.rating,
                                                      row.state};
        CHECK(out.add(cells));
    }
    out.finish();
    return {};
}

} // namespace ztc::app
