// SPDX-License-Identifier: Apache-2.0
//
// The fewest parts that ECMA-376 asks of a text document: content types, relations, the document,
// its styles, and who made it.
#include "platform/documents/docx_write.hpp"

#include <pugixml.hpp>
#include <zip.h>

#include <array>
#include <new>
#include <sstream>
#include <stdexcept>

namespace ztc::documents {
namespace {

constexpr char const* word_space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr char const* package_space =
    "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr char const* office_space =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr char const* content_types =
    "http://schemas.openxmlformats.org/package/2006/content-types";
constexpr char const* word_types =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.";

std::string text_of(pugi::xml_document const& document)
{
    std::ostringstream out;
    document.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return out.str();
}

pugi::xml_node rooted(pugi::xml_document& document, char const* name)
{
    auto declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    declaration.append_attribute("standalone") = "yes";
    return document.append_child(name);
}

std::string types_part()
{
    pugi::xml_document document;
    auto root = rooted(document, "Types");
    root.append_attribute("xmlns") = content_types;
    auto const of_ending = [&](char const* ending, char const* type) {
        auto one = root.append_child("Default");
        one.append_attribute("Extension") = ending;
        one.append_attribute("ContentType") = type;
    };
    of_ending("rels", "application/vnd.openxmlformats-package.relationships+xml");
    of_ending("xml", "application/xml");
    auto const of_part = [&](char const* part, std::string const& type) {
        auto one = root.append_child("Override");
        one.append_attribute("PartName") = part;
        one.append_attribute("ContentType") = type.c_str();
    };
    of_part("/word/document.xml", std::string(word_types) + "document.main+xml");
    of_part("/word/styles.xml", std::string(word_types) + "styles+xml");
    of_part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    return text_of(document);
}

struct Relation {
    std::string type, target;
};

std::string relations_part(std::vector<Relation> const& relations)
{
    pugi::xml_document document;
    auto root = rooted(document, "Relationships");
    root.append_attribute("xmlns") = package_space;
    int n = 0;
    for (auto const& one : relations) {
        auto relation = root.append_child("Relationship");
        relation.append_attribute("Id") = ("r" + std::to_string(++n)).c_str();
        relation.append_attribute("Type") = one.type.c_str();
        relation.append_attribute("Target") = one.target.c_str();
    }
    return text_of(document);
}

std::string core_part(std::string_view title, std::string_view author)
{
    pugi::xml_document document;
    auto root = rooted(document, "cp:coreProperties");
    root.append_attribute("xmlns:cp") =
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    root.append_attribute("xmlns:dc") = "http://purl.org/dc/elements/1.1/";
    root.append_child("dc:title").text() = std::string(title).c_str();
    root.append_child("dc:creator").text() = std::string(author).c_str();
    root.append_child("dc:language").text() = "zh-CN";
    return text_of(document);
}

struct NamedStyle {
    char const* id;
    char const* name;
    char const* font;
    int half_points;
    bool bold;
};
constexpr NamedStyle styles[] = {{"Normal", "Normal", "仿宋", 28, false},
                                 {"Title", "Title", "宋体", 44, true},
                                 {"Heading1", "heading 1", "黑体", 32, true}};

std::string styles_part()
{
    pugi::xml_document document;
    auto root = rooted(document, "w:styles");
    root.append_attribute("xmlns:w") = word_space;
    for (auto const& style : styles) {
        auto one = root.append_child("w:style");
        one.append_attribute("w:type") = "paragraph";
        one.append_attribute("w:styleId") = style.id;
        if (std::string_view(style.id) == "Normal") one.append_attribute("w:default") = "1";
        one.append_child("w:name").append_attribute("w:val") = style.name;
        auto run = one.append_child("w:rPr");
        auto fonts = run.append_child("w:rFonts");
        fonts.append_attribute("w:ascii") = style.font;
        fonts.append_attribute("w:hAnsi") = style.font;
        fonts.append_attribute("w:eastAsia") = style.font;
        if (style.bold) run.append_child("w:b");
        run.append_child("w:sz").append_attribute("w:val") = style.half_points;
        run.append_child("w:lang").append_attribute("w:eastAsia") = "zh-CN";
    }
    return text_of(document);
}

/// Parts that are packed in memory.
class Packing {
public:
    Packing()
    {
        zip_error_t error;
        zip_error_init(&error);
        source_ = zip_source_buffer_create(nullptr, 0, 0, &error);
        if (!source_) throw std::bad_alloc{};
        zip_source_keep(source_);
        zip_ = zip_open_from_source(source_, ZIP_CREATE | ZIP_TRUNCATE, &error);
        if (!zip_) throw std::runtime_error("a document cannot be packed");
    }
    ~Packing()
    {
        if (zip_) zip_discard(zip_);
        zip_source_free(source_);
    }
    Packing(Packing const&) = delete;
    Packing& operator=(Packing const&) = delete;

    /// `part` stays where it is until all is packed.
    void add(char const* name, std::string const& part)
    {
        auto* bytes = zip_source_buffer(zip_, part.data(), part.size(), 0);
        auto const index = bytes ? zip_file_add(zip_, name, bytes, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) throw std::runtime_error("a document cannot be packed");
        constexpr time_t always = 315'532'800; // 1980-01-01: the same words, the same bytes
        zip_file_set_mtime(zip_, static_cast<zip_uint64_t>(index), always, 0);
    }

    std::string finish()
    {
        if (zip_close(zip_) != 0) throw std::runtime_error("a document cannot be packed");
        zip_ = nullptr;
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_source_stat(source_, &stat) != 0 || zip_source_open(source_) != 0)
            throw std::runtime_error("a document cannot be packed");
        std::string out(stat.size, '\0');
        auto const got = zip_source_read(source_, out.data(), out.size());
        zip_source_close(source_);
        if (got < 0 || static_cast<std::size_t>(got) != out.size())
            throw std::runtime_error("a document cannot be packed");
        return out;
    }

private:
    zip_source_t* source_ = nullptr;
    zip_t* zip_ = nullptr;
};

void add_paragraph(pugi::xml_node parent, std::string_view words, char const* style = nullptr)
{
    auto paragraph = parent.append_child("w:p");
    if (style)
        paragraph.append_child("w:pPr").append_child("w:pStyle").append_attribute("w:val") = style;
    auto text = paragraph.append_child("w:r").append_child("w:t");
    text.append_attribute("xml:space") = "preserve";
    text.text() = std::string(words).c_str();
}

} // namespace

struct DocxWriter::Inside {
    pugi::xml_document document;
    pugi::xml_node body;
    std::string title, author;
};

DocxWriter::DocxWriter(std::string_view title, std::string_view author)
    : inside_(std::make_unique<Inside>())
{
    inside_->title = title;
    inside_->author = author;
    auto root = rooted(inside_->document, "w:document");
    root.append_attribute("xmlns:w") = word_space;
    inside_->body = root.append_child("w:body");
}

DocxWriter::~DocxWriter() = default;

void DocxWriter::title(std::string_view words)
{
    add_paragraph(inside_->body, words, "Title");
}

void DocxWriter::heading(std::string_view words)
{
    add_paragraph(inside_->body, words, "Heading1");
}

void DocxWriter::paragraph(std::string_view words)
{
    while (true) {
        auto const end = words.find('\n');
        add_paragraph(inside_->body, words.substr(0, end));
        if (end == words.npos) return;
        words.remove_prefix(end + 1);
    }
}

void DocxWriter::table(std::vector<std::vector<std::string>> const& rows)
{
    auto table = inside_->body.append_child("w:tbl");
    auto properties = table.append_child("w:tblPr");
    auto width = properties.append_child("w:tblW");
    width.append_attribute("w:w") = "5000"; // fiftieths of a per cent
    width.append_attribute("w:type") = "pct";
    auto borders = properties.append_child("w:tblBorders");
    for (auto const* edge : {"w:top", "w:bottom", "w:insideH"}) {
        auto line = borders.append_child(edge);
        line.append_attribute("w:val") = "single";
        line.append_attribute("w:sz") = "4";
    }
    auto grid = table.append_child("w:tblGrid");
    for (std::size_t i = 0; !rows.empty() && i < rows.front().size(); ++i)
        grid.append_child("w:gridCol");
    for (auto const& row : rows) {
        auto line = table.append_child("w:tr");
        if (&row == &rows.front()) line.append_child("w:trPr").append_child("w:tblHeader");
        for (auto const& cell : row) add_paragraph(line.append_child("w:tc"), cell);
    }
    inside_->body.append_child("w:p"); // what follows a table is no part of it
}

std::string DocxWriter::finish()
{
    auto page = inside_->body.append_child("w:sectPr").append_child("w:pgSz");
    page.append_attribute("w:w") = "11906"; // A4 in twentieths of a point
    page.append_attribute("w:h") = "16838";
    auto const office = std::string(office_space);
    std::array<std::pair<char const*, std::string>, 6> const parts{
        {{"[Content_Types].xml", types_part()},
         {"_rels/.rels",
          relations_part({{office + "/officeDocument", "word/document.xml"},
                          {"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                           "core-properties",
                           "docProps/core.xml"}})},
         {"word/_rels/document.xml.rels", relations_part({{office + "/styles", "styles.xml"}})},
         {"word/document.xml", text_of(inside_->document)},
         {"word/styles.xml", styles_part()},
         {"docProps/core.xml", core_part(inside_->title, inside_->author)}}};
    Packing packing;
    for (auto const& [name, part] : parts) packing.add(name, part);
    return packing.finish();
}

} // namespace ztc::documents
