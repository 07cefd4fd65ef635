// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/flow.hpp"

#include <algorithm>
#include <utility>

namespace ztc::documents {

namespace {
constexpr double padding_down = 1.7; // of a cell, mm

/// Of the lines [from, to) that fit, as many as leave no line alone here or on the next page.
std::size_t without_single_lines(std::size_t from, std::size_t to, std::size_t lines)
{
    if (to >= lines || to == from) return to;
    if (lines - to == 1) --to;
    return from == 0 && to == 1 ? 0 : to;
}
} // namespace

struct Flow::Column {
    double x, width;
    SetText text;
    std::size_t from = 0, to = 0;
};

Flow::Flow(Typesetter const& typesetter, Paper const& paper, Frame const& frame)
    : typesetter_(typesetter), paper_(paper), frame_(frame), y_(frame.top), page_top_(frame.top)
{}

SetText Flow::set(Paragraphs const& words, double width) const
{
    return typesetter_.set(words, width);
}

void Flow::place(SetText const& text, double x, std::size_t from, std::size_t to, Part part)
{
    pages_.back().push_back(
        [=, y = y_](Canvas& canvas) { canvas.place(x, y, text, from, to, part); });
}

void Flow::words(Paragraphs const& paragraphs, SingleLines single)
{
    for (auto const& paragraph : paragraphs) {
        auto const text = set({paragraph}, width());
        auto const part = paragraph.runs.front().style.part;
        for (std::size_t from = 0; from < text.lines();) {
            auto to = text.lines_within(from, room());
            if (single == SingleLines::avoided)
                to = std::max(from, without_single_lines(from, to, text.lines()));
            if (to == from && has_begun()) {
                new_page();
                continue;
            }
            to = std::max(to, from + 1); // a line higher than the page stands there all the same
            place(text, left(), from, to, part);
            y_ += text.height(from, to);
            from = to;
        }
        y_ += paragraph.space_after;
    }
}

void Flow::row(std::vector<Cell> const& cells, double at_least, RowBreaks breaks)
{
    std::vector<Column> columns;
    double x = left();
    for (auto const& cell : cells) {
        auto const wide = cell.share * width();
        columns.push_back({x, wide, set(cell.words, wide - 2 * padding_across_)});
        x += wide;
    }
    auto const goes_on = [](Column const& column) { return column.from < column.text.lines(); };
    auto whole = at_least;
    if (breaks == RowBreaks::avoided)
        for (auto const& column : columns)
            whole = std::max(whole, column.text.height() + 2 * padding_down);
    keep(std::min(whole, bottom() - frame_.top));
    for (bool first = true; first || std::any_of(columns.begin(), columns.end(), goes_on);) {
        bool moved = false;
        for (auto& column : columns) {
            column.to = column.text.lines_within(column.from, room() - 2 * padding_down);
            moved = moved || column.to > column.from;
        }
        if (!moved && has_begun()) {
            new_page();
            continue;
        }
        if (!moved)
            for (auto& column : columns) column.to = column.text.lines();
        y_ += draw_piece(columns, first ? at_least : 0);
        first = false;
    }
}

/// The lines [from, to) of every column within one box each; answers the height.
double Flow::draw_piece(std::vector<Column>& columns, double at_least)
{
    double height = at_least;
    for (auto const& column : columns)
        height = std::max(height, column.text.height(column.from, column.to) + 2 * padding_down);
    auto const top = y_;
    for (auto& column : columns) {
        pages_.back().push_back([=, x = column.x, width = column.width](Canvas& canvas) {
            canvas.box(x, top, width, height);
        });
        y_ = top + padding_down;
        place(column.text, column.x + padding_across_, column.from, column.to, Part::paragraph);
        column.from = column.to;
    }
    y_ = top;
    return height;
}

void Flow::keep(double mm)
{
    if (room() < mm && has_begun()) new_page();
}

void Flow::head_row(std::vector<Cell> const& cells)
{
    head_.clear();
    row(cells, 0, RowBreaks::avoided);
    head_ = cells;
}

void Flow::new_page()
{
    pages_.emplace_back();
    y_ = page_top_ = frame_.top;
    if (head_.empty()) return;
    auto const head = std::exchange(head_, {});
    row(head);
    head_ = head;
    page_top_ = y_;
}

void Flow::draw(double mm, std::function<void(Canvas&, double y)> drawing)
{
    pages_.back().push_back(
        [drawing = std::move(drawing), y = y_](Canvas& canvas) { drawing(canvas, y); });
    y_ += mm;
}

void Flow::print(Pdf& pdf, Furniture const& furniture) const
{
    int number = 0;
    for (auto const& drawings : pages_) {
        ++number;
        pdf.page(paper_, [&](Canvas& canvas) {
            furniture(canvas, number, static_cast<int>(pages_.size()));
            for (auto const& draw : drawings) draw(canvas);
        });
    }
}

} // namespace ztc::documents
