// SPDX-License-Identifier: Apache-2.0
//
// Words and rows of a form, one below the other, going on over the page when they are long: a text
// is cut between lines, never lost and never shrunk. What is drawn is kept until all is known, so
// that each page can say of how many it is.
#pragma once

#include "platform/documents/pdf.hpp"

#include <functional>
#include <vector>

namespace ztc::documents {

struct Frame {
    double left, top, right, bottom; // margins in mm
};

struct Cell {
    double share; // of the width; the shares of a row make 1
    Paragraphs words;
};

/// Whether a page may begin or end with a single line of a paragraph.
enum class SingleLines { allowed, avoided };
/// Whether a row may be cut where a page ends. One that is higher than a page always is.
enum class RowBreaks { allowed, avoided };

class Flow {
public:
    Flow(Typesetter const& typesetter, Paper const& paper, Frame const& frame);

    void words(Paragraphs const& paragraphs, SingleLines single = SingleLines::allowed);
    /// A row of a ruled form, at least so high; it goes on where a page ends.
    void row(std::vector<Cell> const& cells, double at_least = 0,
             RowBreaks breaks = RowBreaks::allowed);
    /// The head of the rows that follow: stands here, and again on each page until there is none.
    void head_row(std::vector<Cell> const& cells);
    void no_head_row() { head_.clear(); }
    /// Of the cells that follow, left and right: less for small type.
    void pad_across(double mm) { padding_across_ = mm; }
    void gap(double mm) { y_ += mm; }
    /// What follows needs so much: begins a page when this one has not.
    void keep(double mm);
    void new_page();
    /// Anything else on this page; `mm` of it are used up.
    void draw(double mm, std::function<void(Canvas&, double y)> drawing);

    double left() const { return frame_.left; }
    double width() const { return paper_.width - frame_.left - frame_.right; }
    double y() const { return y_; }
    double bottom() const { return paper_.height - frame_.bottom; }
    std::size_t pages() const { return pages_.size(); }
    double room() const { return bottom() - y_; }
    SetText set(Paragraphs const& words, double width) const;

    /// What stands on every page: heads, page numbers.
    using Furniture = std::function<void(Canvas&, int page, int pages)>;
    void print(Pdf& pdf, Furniture const& furniture) const;

private:
    struct Column;
    void place(SetText const& text, double x, std::size_t from, std::size_t to, Part part);
    double draw_piece(std::vector<Column>& columns, double at_least);
    bool has_begun() const { return y_ > page_top_; }

    Typesetter const& typesetter_;
    Paper paper_;
    Frame frame_;
    double y_;
    double page_top_; // below the head of rows, where one goes on
    std::vector<Cell> head_;
    double padding_across_ = 3;
    std::vector<std::vector<std::function<void(Canvas&)>>> pages_{1};
};

} // namespace ztc::documents
