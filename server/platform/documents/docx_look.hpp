// SPDX-License-Identifier: Apache-2.0
//
// How a text document looks: its named styles, its page, its heads and feet. Measures are those of
// the printed sheets: millimetres of the page, points of type, characters of indents.
#pragma once

#include "platform/documents/type.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ztc::documents {

/// A line below a paragraph or above it, as official letters have them in red.
enum class DocxRule { none, thick_over_thin_below, thin_over_thick_above };
enum class DocxKeep { apart, with_next };

struct DocxStyle {
    std::string id, name; // the names that word processors know their own styles by
    std::string font;
    double points = 14;
    Weight weight = Weight::normal;
    std::optional<Ink> colour = {};
    Align align = Align::left;
    double line_points = 0; // from line to line; 0: as the font asks
    double before_points = 0, after_points = 0;
    double first_line_characters = 0, right_characters = 0;
    double beyond_text_mm = 0; // wider than the text block, on each side
    DocxRule rule = DocxRule::none;
    DocxKeep keep = DocxKeep::apart;
};

struct DocxPage {
    Paper paper = a4;
    double left = 31.7, top = 25.4, right = 31.7, bottom = 25.4; // margins, mm
    double header = 15, footer = 17.5; // of their paragraphs from the edges
    int lines = 0, characters = 0;     // of the grid; 0: none
};

/// outside: "— 2 —" at the outer edge, the first page without.
enum class DocxNumbers { none, outside };

struct DocxLine {
    std::string style, words;
};

struct DocxSection {
    DocxPage page;
    DocxNumbers numbers = DocxNumbers::none;
    std::vector<DocxLine> first_head = {}, first_foot = {}; // of the first page
};

struct DocxLook {
    std::vector<DocxStyle> styles; // "Normal" is what is not said otherwise
    std::string cell = "Normal";   // of words in tables
    std::string number = "Normal"; // of page numbers
    DocxSection section = {};      // the first, or the only one
};

} // namespace ztc::documents
