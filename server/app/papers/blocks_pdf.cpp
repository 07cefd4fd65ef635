// SPDX-License-Identifier: Apache-2.0
#include "app/papers/blocks.hpp"
#include "app/sheet_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ztc::app::papers {

namespace {

/// Type of the grid: its characters and lines stand as far apart as 22 lines of 28 ask.
Style on_grid(Face face)
{
    constexpr double size = body_points * 25.4 / 72;
    return {.face = face,
            .points = body_points,
            .colour = ink::black,
            .leading = line / size,
            .align = Align::justified,
            .tracking = character / size - 1.0005}; // a hair less: 28 must not become 27
}

Style heading(Style style)
{
    style.align = Align::left;
    style.part = Part::heading;
    return style;
}

Style cell_style(CellKind kind, double points)
{
    Style style{.face = Face::fangsong, .points = points, .colour = ink::black, .leading = 1.45};
    switch (kind) {
    case CellKind::words: break;
    case CellKind::label: style.face = Face::hei; break;
    case CellKind::head:
        style.face = Face::hei;
        style.align = Align::centre;
        break;
    case CellKind::figure: style.align = Align::right; break;
    case CellKind::tick: style.align = Align::centre; break;
    }
    return style;
}

std::vector<Cell> cells_of(std::vector<GridCell> const& row, double points)
{
    std::vector<Cell> cells;
    for (auto const& cell : row)
        cells.push_back({cell.share, {{cell.text, cell_style(cell.kind, points)}}});
    return cells;
}

double height_of(Flow const& flow, Words const& words)
{
    return words.kind == Kind::empty_line ? line
                                          : flow.set(paragraphs_of(words), flow.width()).height();
}

double height_of(Flow const& flow, Closing const& closing)
{
    auto height = 3 * line; // an empty one, the issuer, the date
    if (!closing.notes.empty()) height += line * (1 + static_cast<double>(closing.notes.size()));
    if (!closing.contact.empty()) height += height_of(flow, Words{Kind::text, closing.contact});
    return height;
}

class Drawing {
public:
    Drawing(Flow& flow, Blocks const& blocks, double kept_below)
        : flow_(flow), blocks_(blocks), kept_below_(kept_below)
    {}

    void draw()
    {
        for (; at_ < blocks_.size(); ++at_)
            std::visit([this](auto const& block) { draw(block); }, blocks_[at_]);
    }

private:
    template <class Other>
    Other const* next() const
    {
        return at_ + 1 < blocks_.size() ? std::get_if<Other>(&blocks_[at_ + 1]) : nullptr;
    }

    void draw(Words const& words)
    {
        if (words.kind == Kind::empty_line) return flow_.gap(line);
        bool const leads =
            words.kind == Kind::section || words.kind == Kind::part || words.kind == Kind::title;
        auto const height = height_of(flow_, words);
        if (auto const* const closing = next<Closing>())
            // Whoever signs, signs below words: never on a page of its own.
            flow_.keep(std::min(height, 10 * line) + height_of(flow_, *closing) + kept_below_);
        else if (leads)
            flow_.keep(height + 2 * line); // a heading never ends a page
        constexpr double around = 1.5;     // small type, from what is above and below
        if (words.kind == Kind::note) flow_.gap(around);
        flow_.words(paragraphs_of(words), SingleLines::avoided);
        if (words.kind == Kind::note) flow_.gap(around);
    }

    void draw(Grid const& grid)
    {
        flow_.pad_across(grid.points < 12 ? 1.5 : 3);
        flow_.keep(grid.head.empty() ? 0 : 3 * line); // no head without a row
        if (!grid.head.empty()) flow_.head_row(cells_of(grid.head, grid.points));
        for (auto const& row : grid.rows)
            flow_.row(cells_of(row.cells, grid.points), row.at_least,
                      grid.head.empty() ? RowBreaks::allowed : RowBreaks::avoided);
        flow_.no_head_row();
        flow_.gap(3);
    }

    void draw(Code const& code)
    {
        flow_.draw(code.size + 2,
                   [code, left = flow_.left(), width = flow_.width()](Canvas& canvas, double y) {
                       canvas.qr(left + width - code.size, y, code.size, code.address);
                       Paragraphs beside;
                       auto const small = cell_style(CellKind::words, 12);
                       for (auto const& words : code.beside) beside.push_back({words, small, 1});
                       canvas.say(left, y + 3, width - code.size - 6, beside);
                   });
    }

    void draw(Closing const& closing)
    {
        auto const text = style_of(Kind::text);
        if (!closing.notes.empty()) {
            flow_.gap(line);
            for (auto const& note : closing.notes) flow_.words({{"　　" + note, text}});
        }
        flow_.gap(line);
        auto const set = [&](std::string const& words) {
            return flow_.set({{words, text.aligned(Align::left)}}, flow_.width());
        };
        auto const date = set(day_in_words(closing.dated_on)), issuer = set(closing.issuer);
        // The date ends four characters from the edge; the issuer stands in the middle above it.
        auto const right = flow_.left() + flow_.width();
        auto const date_x = right - 4 * character - date.width();
        auto const issuer_x =
            std::max(flow_.left(), std::min(date_x + (date.width() - issuer.width()) / 2,
                                            right - issuer.width()));
        flow_.draw(issuer.height(), [=](Canvas& canvas, double y) {
            canvas.place(issuer_x, y, issuer, 0, issuer.lines());
        });
        flow_.draw(date.height(), [=](Canvas& canvas, double y) {
            canvas.place(date_x, y, date, 0, date.lines());
        });
        if (!closing.contact.empty()) flow_.words(paragraphs_of({Kind::text, closing.contact}));
    }

    void draw(NewPage const&) { flow_.new_page(); }

    Flow& flow_;
    Blocks const& blocks_;
    double kept_below_;
    std::size_t at_ = 0;
};

} // namespace

Style style_of(Kind kind)
{
    switch (kind) {
    case Kind::title: {
        auto style = heading(on_grid(Face::title));
        style.points = title_points;
        style.tracking = 0;
        style.leading = 1.5;
        style.align = Align::centre;
        return style;
    }
    case Kind::subtitle: return on_grid(Face::kai).aligned(Align::centre);
    case Kind::right: return on_grid(Face::fangsong).aligned(Align::right);
    case Kind::section: return heading(on_grid(Face::hei));
    case Kind::part: return heading(on_grid(Face::kai));
    case Kind::note: {
        auto style = on_grid(Face::fangsong).size(10.5);
        style.leading = 1.5;
        style.tracking = 0;
        return style;
    }
    case Kind::flush:
    case Kind::text:
    case Kind::empty_line: break;
    }
    return on_grid(Face::fangsong);
}

Paragraphs paragraphs_of(Words const& words)
{
    auto const style = style_of(words.kind);
    bool const is_indented =
        words.kind == Kind::text || words.kind == Kind::section || words.kind == Kind::part;
    Paragraphs out;
    for (std::string_view rest = words.text;;) {
        auto const end = rest.find('\n');
        out.push_back({(is_indented ? "　　" : "") + std::string(rest.substr(0, end)), style});
        if (end == rest.npos) return out;
        rest.remove_prefix(end + 1);
    }
}

void draw_blocks(Flow& flow, Blocks const& blocks)
{
    Drawing(flow, blocks, 0).draw();
}

void draw_blocks(Flow& flow, Blocks const& blocks, double kept_below)
{
    Drawing(flow, blocks, kept_below).draw();
}

void draw_page_number(Canvas& canvas, Paper const& paper, Frame const& frame, int page)
{
    if (page < 2) return;
    Style const song{.face = Face::song, .points = small_points, .colour = ink::black};
    constexpr double indent = small_points * 25.4 / 72;
    auto const width = paper.width - frame.left - frame.right - 2 * indent;
    auto const top =
        paper.height - frame.bottom + 7 - 0.3 * indent; // of its line; 7 mm to the type
    canvas.say(
        frame.left + indent, top, width,
        {{fmt::format("— {} —", page), song.aligned(page % 2 ? Align::right : Align::left)}});
}

std::string drawn(std::string const& title, Date dated_on, PaperLook const& look,
                  Blocks const& blocks, Paper const& paper, Frame const& frame)
{
    Pdf pdf({title, look.author, start_of(dated_on)}, look.fonts);
    Flow flow(pdf.typesetter(), paper, frame);
    draw_blocks(flow, blocks);
    flow.print(
        pdf, [&](Canvas& canvas, int page, int) { draw_page_number(canvas, paper, frame, page); });
    return pdf.finish();
}

std::string joined(std::vector<std::string> const& words, std::string_view between)
{
    return fmt::format("{}", fmt::join(words, between));
}

std::string iso_or_dash(std::optional<Date> const& day)
{
    return day ? format_date(*day) : "—";
}

std::string chinese_number(std::size_t n)
{
    static constexpr std::string_view digits[] = {"",   "一", "二", "三", "四",
                                                  "五", "六", "七", "八", "九"};
    if (n == 0 || n > 99) return std::to_string(n);
    auto const tens = n / 10, ones = n % 10;
    std::string out;
    if (tens > 1) out += digits[tens];
    if (tens > 0) out += "十";
    return out += digits[ones];
}

} // namespace ztc::app::papers
