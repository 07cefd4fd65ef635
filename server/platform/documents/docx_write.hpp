// SPDX-License-Identifier: Apache-2.0
//
// A text document that word processors open and people go on editing: headings, paragraphs, tables.
// The same words give the same bytes. Words are only ever words: nothing in them becomes markup, a
// field or a link.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::documents {

class DocxWriter {
public:
    DocxWriter(std::string_view title, std::string_view author);
    ~DocxWriter();
    DocxWriter(DocxWriter const&) = delete;
    DocxWriter& operator=(DocxWriter const&) = delete;

    void title(std::string_view words);
    void heading(std::string_view words);
    /// Line feeds begin a new paragraph.
    void paragraph(std::string_view words);
    /// The first row is the head; every row has as many cells.
    void table(std::vector<std::vector<std::string>> const& rows);

    /// The bytes; nothing may be added after that.
    std::string finish();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

} // namespace ztc::documents
