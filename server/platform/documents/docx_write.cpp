// SPDX-License-Identifier: Apache-2.0
//
// The fewest parts that ECMA-376 asks of a text document: content types, relations, the document,
// its styles, and who made it; heads, feet and pictures where there are any.
#include "platform/documents/docx_write.hpp"

#include "platform/documents/docx_package.hpp"
#include "platform/documents/docx_styles.hpp"
#include "platform/documents/millimetres.hpp"

#include <algorithm>
#include <cmath>

namespace ztc::documents {

using namespace docx;

namespace {

DocxLook plain_look()
{
    return {
        .styles = {
            {.id = "Normal", .name = "Normal", .font = "仿宋", .points = 14},
            {.id = "Title", .name = "Title", .font = "宋体", .points = 22, .weight = Weight::bold},
            {.id = "Heading1",
             .name = "heading 1",
             .font = "黑体",
             .points = 16,
             .weight = Weight::bold}}};
}

void say_lines(pugi::xml_node parent, std::string_view words, std::string_view style, Align align)
{
    while (true) {
        auto const end = words.find('\n');
        say(parent, words.substr(0, end), style, align);
        if (end == words.npos) return;
        words.remove_prefix(end + 1);
    }
}

/// Where columns begin and end in any row, as shares of the width.
std::vector<double> edges_of(std::vector<DocxRow> const& rows)
{
    constexpr double same = 1e-4;
    std::vector<double> edges{0};
    for (auto const& row : rows)
        for (double at = 0; auto const& cell : row.cells) edges.push_back(at += cell.share);
    std::ranges::sort(edges);
    auto const near = [](double one, double other) { return other - one < same; };
    edges.erase(std::unique(edges.begin(), edges.end(), near), edges.end());
    return edges;
}

std::size_t column_at(std::vector<double> const& edges, double at)
{
    auto const nearest =
        std::ranges::min_element(edges, {}, [at](double edge) { return std::abs(edge - at); });
    return static_cast<std::size_t>(nearest - edges.begin());
}

pugi::xml_node ruled_table(pugi::xml_node body, std::initializer_list<char const*> edges)
{
    auto table = body.append_child("w:tbl");
    auto properties = table.append_child("w:tblPr");
    auto width = properties.append_child("w:tblW");
    width.append_attribute("w:w") = "5000"; // fiftieths of a per cent
    width.append_attribute("w:type") = "pct";
    auto borders = properties.append_child("w:tblBorders");
    for (auto const* edge : edges) {
        auto line = borders.append_child(edge);
        line.append_attribute("w:val") = "single";
        line.append_attribute("w:sz") = "4";
    }
    return table;
}

void describe_row(pugi::xml_node line, DocxRow const& row)
{
    auto properties = line.append_child("w:trPr");
    properties.append_child("w:cantSplit").append_attribute("w:val") =
        row.at_least > 0 || row.is_head ? "1" : "0";
    if (row.at_least > 0) {
        auto height = properties.append_child("w:trHeight");
        height.append_attribute("w:val") = twips_of_mm(row.at_least);
        height.append_attribute("w:hRule") = "atLeast";
    }
    if (row.is_head) properties.append_child("w:tblHeader");
}

/// A picture in the line, as DrawingML has it; measures are English metric units.
void draw_picture(pugi::xml_node run, std::string const& relation, double mm,
                  std::string const& name, int number)
{
    auto const size = std::lround(mm * 36'000);
    auto const sized = [size](pugi::xml_node parent, char const* child) {
        auto extent = parent.append_child(child);
        extent.append_attribute("cx") = size;
        extent.append_attribute("cy") = size;
    };
    auto in_line = run.append_child("w:drawing").append_child("wp:inline");
    sized(in_line, "wp:extent");
    auto about = in_line.append_child("wp:docPr");
    about.append_attribute("id") = number;
    about.append_attribute("name") = name.c_str();
    about.append_attribute("descr") = name.c_str();
    auto data = in_line.append_child("a:graphic").append_child("a:graphicData");
    constexpr auto picture_space = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    data.append_attribute("uri") = picture_space;
    auto picture = data.append_child("pic:pic");
    auto known = picture.append_child("pic:nvPicPr");
    auto named = known.append_child("pic:cNvPr");
    named.append_attribute("id") = number;
    named.append_attribute("name") = name.c_str();
    known.append_child("pic:cNvPicPr");
    auto fill = picture.append_child("pic:blipFill");
    fill.append_child("a:blip").append_attribute("r:embed") = relation.c_str();
    fill.append_child("a:stretch").append_child("a:fillRect");
    auto shape = picture.append_child("pic:spPr");
    auto place = shape.append_child("a:xfrm");
    auto corner = place.append_child("a:off");
    corner.append_attribute("x") = 0;
    corner.append_attribute("y") = 0;
    sized(place, "a:ext");
    auto form = shape.append_child("a:prstGeom");
    form.append_attribute("prst") = "rect";
    form.append_child("a:avLst");
}

} // namespace

struct DocxWriter::Inside {
    pugi::xml_document document;
    pugi::xml_node body;
    Package package;
    DocxLook look;
    DocxSection section; // that is being written
    int pictures = 0, sections = 0;
    bool has_own_left_pages = false;

    Inside(std::string_view title, std::string_view author, DocxLook some)
        : package(title, author), look(std::move(some)), section(look.section)
    {
        auto root = rooted(document, "w:document");
        root.append_attribute("xmlns:w") = word_space;
        root.append_attribute("xmlns:r") = relation_space;
        root.append_attribute("xmlns:wp") =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
        root.append_attribute("xmlns:a") = "http://schemas.openxmlformats.org/drawingml/2006/main";
        root.append_attribute("xmlns:pic") =
            "http://schemas.openxmlformats.org/drawingml/2006/picture";
        body = root.append_child("w:body");
    }

    /// Word goes on with the feet of the section before, where one has none of its own.
    void describe(pugi::xml_node properties)
    {
        auto const number = std::to_string(++sections);
        auto const leads = [&](char const* what, char const* type, std::string const& part) {
            bool const is_head = std::string_view(what) == "w:headerReference";
            auto const kind = std::string(is_head ? "header" : "footer");
            auto reference = properties.append_child(what);
            reference.append_attribute("w:type") = type;
            reference.append_attribute("r:id") =
                package.add(kind + number + "_" + type, kind, part).c_str();
        };
        bool const numbered = section.numbers == DocxNumbers::outside;
        has_own_left_pages = has_own_left_pages || numbered;
        if (numbered || !section.first_head.empty() || !section.first_foot.empty()) {
            leads("w:headerReference", "first", lines_part("w:hdr", section.first_head));
            leads("w:footerReference", "first", lines_part("w:ftr", section.first_foot));
        }
        if (numbered) {
            leads("w:footerReference", "default", number_part(look.number, Align::right));
            leads("w:footerReference", "even", number_part(look.number, Align::left));
        } else if (has_own_left_pages) {
            leads("w:footerReference", "default", lines_part("w:ftr", {}));
            leads("w:footerReference", "even", lines_part("w:ftr", {}));
        }
        auto const normal = std::ranges::find(look.styles, "Normal", &DocxStyle::id);
        describe_page(properties, section, normal == look.styles.end() ? 14 : normal->points);
    }
};

DocxWriter::DocxWriter(std::string_view title, std::string_view author)
    : DocxWriter(title, author, plain_look())
{}

DocxWriter::DocxWriter(std::string_view title, std::string_view author, DocxLook look)
    : inside_(std::make_unique<Inside>(title, author, std::move(look)))
{}

DocxWriter::~DocxWriter() = default;

void DocxWriter::title(std::string_view words)
{
    say(inside_->body, words, "Title", Align::left);
}

void DocxWriter::heading(std::string_view words)
{
    say(inside_->body, words, "Heading1", Align::left);
}

void DocxWriter::paragraph(std::string_view words)
{
    say_lines(inside_->body, words, "", Align::left);
}

void DocxWriter::paragraph(std::string_view words, std::string_view style)
{
    say_lines(inside_->body, words, style, Align::left);
}

void DocxWriter::table(std::vector<std::vector<std::string>> const& rows)
{
    auto table = ruled_table(inside_->body, {"w:top", "w:bottom", "w:insideH"});
    auto grid = table.append_child("w:tblGrid");
    for (std::size_t i = 0; !rows.empty() && i < rows.front().size(); ++i)
        grid.append_child("w:gridCol");
    for (auto const& row : rows) {
        auto line = table.append_child("w:tr");
        if (&row == &rows.front()) line.append_child("w:trPr").append_child("w:tblHeader");
        for (auto const& cell : row) say(line.append_child("w:tc"), cell, "", Align::left);
    }
    inside_->body.append_child("w:p"); // what follows a table is no part of it
}

void DocxWriter::table(std::vector<DocxRow> const& rows)
{
    auto const& page = inside_->section.page;
    auto const width = page.paper.width - page.left - page.right;
    auto const edges = edges_of(rows);
    auto const wide = [&](std::size_t from, std::size_t to) {
        return twips_of_mm((edges[to] - edges[from]) * width);
    };
    auto table = ruled_table(inside_->body,
                             {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"});
    auto layout = table.child("w:tblPr").append_child("w:tblLayout");
    layout.append_attribute("w:type") = "fixed";
    auto grid = table.append_child("w:tblGrid");
    for (std::size_t i = 0; i + 1 < edges.size(); ++i)
        grid.append_child("w:gridCol").append_attribute("w:w") = wide(i, i + 1);
    for (auto const& row : rows) {
        auto line = table.append_child("w:tr");
        describe_row(line, row);
        for (double at = 0; auto const& cell : row.cells) {
            auto const from = column_at(edges, at), to = column_at(edges, at += cell.share);
            auto box = line.append_child("w:tc");
            auto properties = box.append_child("w:tcPr");
            auto cell_width = properties.append_child("w:tcW");
            cell_width.append_attribute("w:w") = wide(from, to);
            cell_width.append_attribute("w:type") = "dxa";
            if (to - from > 1)
                properties.append_child("w:gridSpan").append_attribute("w:val") =
                    static_cast<unsigned>(to - from);
            say_lines(box, cell.words, cell.style.empty() ? inside_->look.cell : cell.style,
                      cell.align);
        }
    }
    say(inside_->body, "", inside_->look.cell, Align::left); // what follows is no part of it
}

void DocxWriter::picture(std::string png, double size, std::string_view name, Align align)
{
    auto const relation = inside_->package.add_png(std::move(png));
    say(inside_->body, "", inside_->look.cell, align);
    auto run = inside_->body.last_child().child("w:r");
    run.remove_children();
    draw_picture(run, relation, size, std::string(name), ++inside_->pictures);
}

void DocxWriter::section(DocxSection next)
{
    auto properties = inside_->body.append_child("w:p").append_child("w:pPr");
    auto spacing = properties.append_child("w:spacing"); // takes no room, so no page of its own
    spacing.append_attribute("w:line") = 20;
    spacing.append_attribute("w:lineRule") = "exact";
    inside_->describe(properties.append_child("w:sectPr"));
    inside_->section = std::move(next);
}

std::string DocxWriter::finish()
{
    inside_->describe(inside_->body.append_child("w:sectPr"));
    inside_->package.add("styles", "styles", styles_part(inside_->look));
    if (inside_->has_own_left_pages) inside_->package.add("settings", "settings", settings_part());
    return inside_->package.finish(text_of(inside_->document));
}

} // namespace ztc::documents
