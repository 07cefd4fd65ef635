// SPDX-License-Identifier: Apache-2.0
//
// The year's report on how suggestions were handled, for the standing committee: each figure with
// what it is a part of, a table by unit whose sums are made here and nowhere else, and every
// commitment that was made, moved or kept. No unit is ranked.
#include "app/papers/blocks.hpp"
#include "app/sheet_words.hpp"
#include "platform/documents/xlsx_write.hpp"

#include <fmt/format.h>

#include <numeric>

namespace ztc::app {

using namespace papers;

namespace {

GridCell head(double share, std::string words)
{
    return {share, std::move(words), CellKind::head};
}

GridCell figure(double share, std::string words)
{
    return {share, std::move(words), CellKind::figure};
}

std::string part_of(std::int64_t n, std::int64_t of)
{
    return fmt::format("{}/{}", n, of);
}

Grid figures_of(HandlingReport const& report)
{
    Grid grid;
    grid.head = {head(0.66, "项目"), head(0.34, "数")};
    for (auto const& one : report.figures)
        grid.rows.push_back(
            {{{0.66, one.what},
              figure(0.34, (one.of ? part_of(one.n, *one.of) : std::to_string(one.n)) + " " +
                               one.unit)}});
    return grid;
}

ReportUnit sum_of(HandlingReport const& report)
{
    ReportUnit sum{.unit = "合计", .by_mark = std::vector<std::int64_t>(report.marks.size())};
    for (auto const& one : report.units) {
        sum.handed += one.handed;
        sum.due += one.due;
        sum.on_time += one.on_time;
        sum.replied += one.replied;
        for (std::size_t i = 0; i < std::min(sum.by_mark.size(), one.by_mark.size()); ++i)
            sum.by_mark[i] += one.by_mark[i];
        sum.satisfied += one.satisfied;
        sum.mostly += one.mostly;
        sum.dissatisfied += one.dissatisfied;
        sum.silent += one.silent;
    }
    return sum;
}

GridRow row_of(HandlingReport const& report, ReportUnit const& one, double name, double each)
{
    GridRow row{{{name, one.unit},
                 figure(each, std::to_string(one.handed)),
                 figure(each, part_of(one.on_time, one.due))}};
    for (std::size_t i = 0; i < report.marks.size(); ++i)
        row.cells.push_back(
            figure(each, std::to_string(i < one.by_mark.size() ? one.by_mark[i] : 0)));
    for (auto const n : {one.satisfied, one.mostly, one.dissatisfied, one.silent})
        row.cells.push_back(figure(each, std::to_string(n)));
    return row;
}

Grid units_of(HandlingReport const& report)
{
    constexpr double name = 0.2;
    auto const each = (1 - name) / static_cast<double>(6 + report.marks.size());
    Grid grid;
    grid.points = 9;
    grid.head = {head(name, "承办单位"), head(each, "交办"), head(each, "按期答复")};
    for (auto const& mark : report.marks) grid.head.push_back(head(each, mark));
    for (auto const* words : {"满意", "基本满意", "不满意", "未评"})
        grid.head.push_back(head(each, words));
    for (auto const& one : report.units) grid.rows.push_back(row_of(report, one, name, each));
    grid.rows.push_back(row_of(report, sum_of(report), name, each));
    return grid;
}

Grid commitments_of(HandlingReport const& report)
{
    constexpr double number = 0.145, promise = 0.27, unit = 0.17, day = 0.16,
                     state = 1 - number - promise - unit - day;
    Grid grid;
    grid.points = 10.5;
    grid.head = {head(number, "建议"), head(promise, "承诺"), head(unit, "谁承诺"),
                 head(day, "哪天前"), head(state, "现在")};
    for (auto const& one : report.commitments) {
        auto until = format_date(one.promised_for);
        if (one.moved_to) until += fmt::format("\n改到 {}", format_date(*one.moved_to));
        auto now = one.state;
        if (one.delivered_on) now += "，" + format_date(*one.delivered_on);
        if (!one.reason.empty()) now += "\n理由：" + one.reason;
        grid.rows.push_back({{{number, one.number},
                              {promise, one.promise},
                              {unit, one.unit},
                              {day, until},
                              {state, now}}});
    }
    return grid;
}

Blocks blocks_of(HandlingReport const& report)
{
    Blocks out{
        Words{Kind::title, report.title},
        Words{Kind::subtitle, fmt::format("{}　{}", report.issuer, day_in_words(report.told_on))},
        Words{Kind::empty_line, ""}};
    if (!report.to.empty()) out.push_back(Words{Kind::flush, report.to + "："});
    std::size_t n = 0;
    auto const section = [&](std::string const& heading) {
        out.push_back(Words{Kind::section, fmt::format("{}、{}", chinese_number(++n), heading)});
    };
    for (auto const& part : report.parts) {
        section(part.heading);
        out.push_back(Words{Kind::text, part.words});
    }
    section(report.period + "的数字");
    out.push_back(figures_of(report));
    section("各承办单位");
    out.push_back(units_of(report));
    out.push_back(Words{Kind::note,
                        "按期答复：到期以前答复的 / 到了答复期限的。未评：代表没有评价，"
                        "不算满意，也不算不满意。按单位排列，不排名次。"});
    if (!report.commitments.empty()) {
        section("承诺台账");
        out.push_back(commitments_of(report));
    }
    return out;
}

using Columns = std::vector<documents::SheetColumn>;

Result<> write_units(documents::XlsxWriter& out, HandlingReport const& report)
{
    Columns columns{{"承办单位", 30}, {"交办"}, {"到期"}, {"按期答复"}, {"已答复"}};
    for (auto const& mark : report.marks) columns.push_back({mark});
    for (auto const* words : {"满意", "基本满意", "不满意", "未评"}) columns.push_back({words});
    out.sheet("各承办单位", columns);
    auto const add = [&](ReportUnit const& one) {
        std::vector<documents::SheetCell> cells{one.unit, one.handed, one.due, one.on_time,
                                                one.replied};
        for (std::size_t i = 0; i < report.marks.size(); ++i)
            cells.push_back(i < one.by_mark.size() ? one.by_mark[i] : std::int64_t{0});
        for (auto const n : {one.satisfied, one.mostly, one.dissatisfied, one.silent})
            cells.push_back(n);
        return out.add(cells);
    };
    for (auto const& one : report.units) CHECK(add(one));
    return add(sum_of(report));
}

Result<> write_commitments(documents::XlsxWriter& out, HandlingReport const& report)
{
    Columns const columns{{"建议", 12}, {"承诺", 50}, {"谁承诺", 24}, {"原定", 12},
                          {"改到", 12}, {"兑现", 12}, {"现在", 12},   {"理由", 40}};
    out.sheet("承诺台账", columns);
    auto const cell_of = [](std::optional<Date> const& day) {
        return day ? documents::SheetCell(*day) : documents::SheetCell();
    };
    for (auto const& one : report.commitments) {
        std::vector<documents::SheetCell> const cells{one.number,
                                                      one.promise,
                                                      one.unit,
                                                      one.promised_for,
                                                      cell_of(one.moved_to),
                                                      cell_of(one.delivered_on),
                                                      one.state,
                                                      one.reason};
        CHECK(out.add(cells));
    }
    return {};
}

} // namespace

std::string draw_handling_report(HandlingReport const& report, PaperLook const& look)
{
    return drawn(report.title, report.told_on, look, blocks_of(report));
}

std::string write_handling_report(HandlingReport const& report, PaperLook const& look)
{
    return written(report.title, look, blocks_of(report));
}

Result<> write_handling_workbook(HandlingReport const& report, std::filesystem::path const& xlsx)
{
    Columns const columns{{"项目", 40}, {"数"}, {"总数"}, {"单位"}};
    documents::XlsxWriter out(xlsx, "数字", columns);
    for (auto const& one : report.figures) {
        std::vector<documents::SheetCell> const cells{
            one.what, one.n, one.of ? documents::SheetCell(*one.of) : documents::SheetCell(),
            one.unit};
        CHECK(out.add(cells));
    }
    CHECK(write_units(out, report));
    CHECK(write_commitments(out, report));
    out.finish();
    return {};
}

} // namespace ztc::app
