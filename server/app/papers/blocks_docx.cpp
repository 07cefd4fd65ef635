// SPDX-License-Identifier: Apache-2.0
#include "app/papers/blocks.hpp"
#include "app/sheet_words.hpp"
#include "platform/documents/qr_picture.hpp"

namespace ztc::app::papers {

namespace {

constexpr double pitch = line * 72 / 25.4; // points

DocxStyle grid_style(std::string id, std::string name, std::string font)
{
    return {.id = std::move(id),
            .name = std::move(name),
            .font = std::move(font),
            .points = body_points,
            .align = Align::justified,
            .line_points = pitch};
}

char const* id_of(Kind kind)
{
    switch (kind) {
    case Kind::title: return "Title";
    case Kind::subtitle: return "Subtitle";
    case Kind::right: return "Right";
    case Kind::flush: return "Normal";
    case Kind::text: return "BodyText";
    case Kind::section: return "Heading1";
    case Kind::part: return "Heading2";
    case Kind::note: return "Note";
    case Kind::empty_line: return "Normal";
    }
    return "Normal";
}

Align align_of(CellKind kind)
{
    switch (kind) {
    case CellKind::words:
    case CellKind::label: return Align::left;
    case CellKind::figure: return Align::right;
    case CellKind::tick:
    case CellKind::head: return Align::centre;
    }
    return Align::left;
}

DocxRow row_of(std::vector<GridCell> const& cells, double at_least)
{
    DocxRow row{{}, at_least};
    for (auto const& cell : cells) {
        bool const is_heavy = cell.kind == CellKind::label || cell.kind == CellKind::head;
        row.cells.push_back(
            {cell.share, cell.text, is_heavy ? "Label" : "Cell", align_of(cell.kind)});
    }
    return row;
}

struct Writing {
    DocxWriter& out;

    void operator()(Words const& words) const { out.paragraph(words.text, id_of(words.kind)); }
    void operator()(Grid const& grid) const
    {
        std::vector<DocxRow> rows;
        if (!grid.head.empty()) {
            rows.push_back(row_of(grid.head, 0));
            rows.back().is_head = true;
        }
        for (auto const& row : grid.rows) rows.push_back(row_of(row.cells, row.at_least));
        out.table(rows);
    }
    void operator()(Code const& code) const
    {
        for (auto const& words : code.beside) out.paragraph(words, "Cell");
        out.picture(qr_png(code.address), code.size, code.name, Align::right);
    }
    void operator()(Closing const& closing) const
    {
        if (!closing.notes.empty()) out.paragraph("", "Normal");
        for (auto const& note : closing.notes) out.paragraph(note, "BodyText");
        out.paragraph("", "Normal");
        out.paragraph(closing.issuer, "Signature");
        out.paragraph(day_in_words(closing.dated_on), "Signature");
        if (!closing.contact.empty()) out.paragraph(closing.contact, "BodyText");
    }
    void operator()(NewPage const&) const { out.section({docx_page()}); }
};

} // namespace

DocxPage docx_page()
{
    return {.paper = a4,
            .left = block.left,
            .top = block.top,
            .right = block.right,
            .bottom = block.bottom,
            .header = 18,
            .footer = 20,
            .lines = 22,
            .characters = 28};
}

DocxLook docx_look(documents::Fonts const& fonts)
{
    auto title = grid_style("Title", "Title", fonts.title);
    title.points = title_points;
    title.line_points = title_points * 1.5;
    title.align = Align::centre;
    title.keep = DocxKeep::with_next;
    auto subtitle = grid_style("Subtitle", "Subtitle", fonts.kai);
    subtitle.align = Align::centre;
    auto right = grid_style("Right", "Right", fonts.fangsong);
    right.align = Align::right;
    auto text = grid_style("BodyText", "Body Text", fonts.fangsong);
    text.first_line_characters = 2;
    auto section = grid_style("Heading1", "heading 1", fonts.hei);
    auto part = grid_style("Heading2", "heading 2", fonts.kai);
    for (auto* const heading : {&section, &part}) {
        heading->first_line_characters = 2;
        heading->keep = DocxKeep::with_next;
        heading->align = Align::left;
    }
    auto signature = right;
    signature.id = signature.name = "Signature";
    signature.right_characters = 4;
    auto note = grid_style("Note", "Note", fonts.fangsong);
    note.points = 10.5;
    note.line_points = 16;
    auto cell = grid_style("Cell", "Cell", fonts.fangsong);
    cell.points = 12;
    cell.line_points = 0;
    cell.align = Align::left;
    auto label = cell;
    label.id = label.name = "Label";
    label.font = fonts.hei;
    auto number = grid_style("PageNumber", "Page Number", fonts.song);
    number.points = small_points;
    number.line_points = 0;
    return {.styles = {grid_style("Normal", "Normal", fonts.fangsong), title, subtitle, right, text,
                       section, part, signature, note, cell, label, number},
            .cell = "Cell",
            .number = "PageNumber",
            .section = {.page = docx_page(), .numbers = DocxNumbers::outside}};
}

void write_blocks(DocxWriter& out, Blocks const& blocks)
{
    Writing const writing{out};
    for (auto const& one : blocks) std::visit(writing, one);
}

std::string written(std::string const& title, PaperLook const& look, Blocks const& blocks)
{
    DocxWriter out(title, look.author, docx_look(look.docx_fonts));
    write_blocks(out, blocks);
    return out.finish();
}

} // namespace ztc::app::papers
