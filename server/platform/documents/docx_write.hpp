// SPDX-License-Identifier: Apache-2.0
//
// A text document that word processors open and people go on editing: headings, paragraphs, tables.
// The same words give the same bytes. Words are only ever words: nothing in them becomes markup, a
// field or a link.
#pragma once

#include "platform/documents/docx_look.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::documents {

struct DocxCell {
    double share; // of the width; the shares of a row make 1
    std::string words;
    std::string style = ""; // empty: that of cells
    Align align = Align::left;
};
struct DocxRow {
    std::vector<DocxCell> cells;
    double at_least = 0; // mm
    bool is_head = false;
};

class DocxWriter {
public:
    /// Plain: Title, Heading1 and Normal.
    DocxWriter(std::string_view title, std::string_view author);
    DocxWriter(std::string_view title, std::string_view author, DocxLook look);
    ~DocxWriter();
    DocxWriter(DocxWriter const&) = delete;
    DocxWriter& operator=(DocxWriter const&) = delete;

    void title(std::string_view words);
    void heading(std::string_view words);
    /// Line feeds begin a new paragraph.
    void paragraph(std::string_view words);
    void paragraph(std::string_view words, std::string_view style);
    /// The first row is the head; every row has as many cells.
    void table(std::vector<std::vector<std::string>> const& rows);
    /// Rows that need not have the same columns. Heads stand again on each page.
    void table(std::vector<DocxRow> const& rows);
    /// A PNG as a square of so many millimetres, with a name for those who cannot see it.
    void picture(std::string png, double size, std::string_view name, Align align);
    /// What follows begins on a new page of its own kind.
    void section(DocxSection next);

    /// The bytes; nothing may be added after that.
    std::string finish();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

} // namespace ztc::documents
