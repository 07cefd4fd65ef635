// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/docx_styles.hpp"

#include "platform/documents/docx_package.hpp"
#include "platform/documents/millimetres.hpp"

#include <fmt/format.h>

#include <cmath>

namespace ztc::documents::docx {

namespace {

pugi::xml_node valued(pugi::xml_node parent, char const* name, auto value)
{
    auto node = parent.append_child(name);
    node.append_attribute("w:val") = value;
    return node;
}

char const* word_of(Align align)
{
    switch (align) {
    case Align::left: return "left";
    case Align::centre: return "center";
    case Align::right: return "right";
    case Align::justified: return "both";
    }
    return "left";
}

std::string hex_of(Ink const& ink)
{
    auto const byte = [](double part) { return static_cast<int>(std::lround(part * 255)); };
    return fmt::format("{:02X}{:02X}{:02X}", byte(ink.red), byte(ink.green), byte(ink.blue));
}

/// The names of borders go by what lies higher on the page.
void add_rule(pugi::xml_node properties, DocxStyle const& style)
{
    if (style.rule == DocxRule::none) return;
    bool const below = style.rule == DocxRule::thick_over_thin_below;
    auto line = properties.append_child("w:pBdr").append_child(below ? "w:bottom" : "w:top");
    line.append_attribute("w:val") = below ? "thickThinSmallGap" : "thinThickSmallGap";
    line.append_attribute("w:sz") = 24; // eighths of a point
    line.append_attribute("w:space") = below ? 11 : 1;
    line.append_attribute("w:color") = hex_of(style.colour.value_or(ink::red)).c_str();
}

void add_indents(pugi::xml_node properties, DocxStyle const& style)
{
    auto indent = properties.append_child("w:ind");
    if (style.beyond_text_mm > 0) {
        indent.append_attribute("w:left") = -twips_of_mm(style.beyond_text_mm);
        indent.append_attribute("w:right") = -twips_of_mm(style.beyond_text_mm);
    }
    if (style.right_characters > 0) {
        indent.append_attribute("w:rightChars") = std::lround(style.right_characters * 100);
        indent.append_attribute("w:right") = twips(style.right_characters * style.points);
    }
    if (style.first_line_characters > 0) {
        indent.append_attribute("w:firstLineChars") =
            std::lround(style.first_line_characters * 100);
        indent.append_attribute("w:firstLine") = twips(style.first_line_characters * style.points);
    }
}

void describe_paragraph(pugi::xml_node properties, DocxStyle const& style)
{
    if (style.keep == DocxKeep::with_next) properties.append_child("w:keepNext");
    properties.append_child("w:widowControl");
    add_rule(properties, style);
    auto spacing = properties.append_child("w:spacing");
    spacing.append_attribute("w:before") = twips(style.before_points);
    spacing.append_attribute("w:after") = twips(style.after_points);
    if (style.line_points > 0) {
        spacing.append_attribute("w:line") = twips(style.line_points);
        spacing.append_attribute("w:lineRule") = "exact";
    }
    add_indents(properties, style);
    valued(properties, "w:jc", word_of(style.align));
}

void describe_run(pugi::xml_node properties, DocxStyle const& style)
{
    auto fonts = properties.append_child("w:rFonts");
    for (auto const* script : {"w:ascii", "w:hAnsi", "w:eastAsia"})
        fonts.append_attribute(script) = style.font.c_str();
    if (style.weight == Weight::bold) properties.append_child("w:b");
    if (style.colour) valued(properties, "w:color", hex_of(*style.colour).c_str());
    valued(properties, "w:sz", std::lround(style.points * 2)); // half points
    properties.append_child("w:lang").append_attribute("w:eastAsia") = "zh-CN";
}

pugi::xml_node run_in(pugi::xml_node paragraph, std::string_view words)
{
    auto text = paragraph.append_child("w:r").append_child("w:t");
    text.append_attribute("xml:space") = "preserve";
    text.text() = std::string(words).c_str();
    return text;
}

} // namespace

long twips(double points)
{
    return std::lround(points * 20);
}

long twips_of_mm(double mm)
{
    return twips(points_of(mm));
}

std::string styles_part(DocxLook const& look)
{
    pugi::xml_document document;
    auto root = rooted(document, "w:styles");
    root.append_attribute("xmlns:w") = word_space;
    for (auto const& style : look.styles) {
        auto one = root.append_child("w:style");
        one.append_attribute("w:type") = "paragraph";
        if (style.id == "Normal") one.append_attribute("w:default") = "1";
        one.append_attribute("w:styleId") = style.id.c_str();
        valued(one, "w:name", style.name.c_str());
        describe_paragraph(one.append_child("w:pPr"), style);
        describe_run(one.append_child("w:rPr"), style);
    }
    return text_of(document);
}

std::string settings_part()
{
    pugi::xml_document document;
    auto root = rooted(document, "w:settings");
    root.append_attribute("xmlns:w") = word_space;
    root.append_child("w:evenAndOddHeaders");
    return text_of(document);
}

void say(pugi::xml_node parent, std::string_view words, std::string_view style, Align align)
{
    auto paragraph = parent.append_child("w:p");
    if (!style.empty() || align != Align::left) {
        auto properties = paragraph.append_child("w:pPr");
        if (!style.empty()) valued(properties, "w:pStyle", std::string(style).c_str());
        if (align != Align::left) valued(properties, "w:jc", word_of(align));
    }
    run_in(paragraph, words);
}

std::string lines_part(char const* root_name, std::vector<DocxLine> const& lines)
{
    pugi::xml_document document;
    auto root = rooted(document, root_name);
    root.append_attribute("xmlns:w") = word_space;
    for (auto const& line : lines) say(root, line.words, line.style, Align::left);
    if (lines.empty()) root.append_child("w:p"); // a part of nothing is refused
    return text_of(document);
}

std::string number_part(std::string const& style, Align align)
{
    pugi::xml_document document;
    auto root = rooted(document, "w:ftr");
    root.append_attribute("xmlns:w") = word_space;
    auto paragraph = root.append_child("w:p");
    auto properties = paragraph.append_child("w:pPr");
    valued(properties, "w:pStyle", style.c_str());
    auto indent = properties.append_child("w:ind"); // by one character
    indent.append_attribute(align == Align::left ? "w:leftChars" : "w:rightChars") = 100;
    indent.append_attribute(align == Align::left ? "w:left" : "w:right") = 280;
    valued(properties, "w:jc", word_of(align));
    run_in(paragraph, "— ");
    auto field = paragraph.append_child("w:fldSimple");
    field.append_attribute("w:instr") = "PAGE";
    run_in(field, "2");
    run_in(paragraph, " —");
    return text_of(document);
}

void describe_page(pugi::xml_node section, DocxSection const& one, double points)
{
    auto const& page = one.page;
    auto size = section.append_child("w:pgSz");
    size.append_attribute("w:w") = twips_of_mm(page.paper.width);
    size.append_attribute("w:h") = twips_of_mm(page.paper.height);
    if (page.paper.width > page.paper.height) size.append_attribute("w:orient") = "landscape";
    auto margins = section.append_child("w:pgMar");
    auto const margin = [&](char const* edge, double mm) {
        margins.append_attribute(edge) = twips_of_mm(mm);
    };
    margin("w:top", page.top);
    margin("w:right", page.right);
    margin("w:bottom", page.bottom);
    margin("w:left", page.left);
    margin("w:header", page.header);
    margin("w:footer", page.footer);
    margin("w:gutter", 0);
    if (one.numbers == DocxNumbers::outside || !one.first_head.empty() || !one.first_foot.empty())
        section.append_child("w:titlePg");
    if (page.lines == 0) return;
    auto grid = section.append_child("w:docGrid");
    grid.append_attribute("w:type") = "linesAndChars";
    grid.append_attribute("w:linePitch") =
        twips_of_mm((page.paper.height - page.top - page.bottom) / page.lines);
    auto const pitch = points_of((page.paper.width - page.left - page.right) / page.characters);
    // What a character has more or less than its type size, in 4096ths of a point.
    grid.append_attribute("w:charSpace") = std::lround((pitch - points) * 4096);
}

} // namespace ztc::documents::docx
