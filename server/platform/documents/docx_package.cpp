// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/docx_package.hpp"

#include <zip.h>

#include <new>
#include <sstream>
#include <stdexcept>

namespace ztc::documents::docx {

namespace {

constexpr char const* word_types =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.";

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
    void add(std::string const& name, std::string const& part)
    {
        auto* bytes = zip_source_buffer(zip_, part.data(), part.size(), 0);
        auto const index = bytes ? zip_file_add(zip_, name.c_str(), bytes, ZIP_FL_ENC_UTF_8) : -1;
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

} // namespace

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

Package::Package(std::string_view title, std::string_view author)
{
    types_ = {{"/word/document.xml", std::string(word_types) + "document.main+xml"},
              {"/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"}};
    parts_["docProps/core.xml"] = core_part(title, author);
}

std::string Package::add(std::string const& name, std::string const& kind, std::string part)
{
    parts_["word/" + name + ".xml"] = std::move(part);
    types_.emplace_back("/word/" + name + ".xml", word_types + kind + "+xml");
    return relate(kind, name + ".xml");
}

std::string Package::add_png(std::string png)
{
    auto const name = "media/picture" + std::to_string(++pictures_) + ".png";
    parts_["word/" + name] = std::move(png);
    return relate("image", name);
}

std::string Package::relate(std::string const& kind, std::string const& target)
{
    auto id = "r" + std::to_string(relations_.size() + 1);
    relations_.push_back({id, relation_space + ("/" + kind), target});
    return id;
}

std::string Package::types_part() const
{
    pugi::xml_document document;
    auto root = rooted(document, "Types");
    root.append_attribute("xmlns") = "http://schemas.openxmlformats.org/package/2006/content-types";
    auto const of_ending = [&](char const* ending, char const* type) {
        auto one = root.append_child("Default");
        one.append_attribute("Extension") = ending;
        one.append_attribute("ContentType") = type;
    };
    of_ending("rels", "application/vnd.openxmlformats-package.relationships+xml");
    of_ending("xml", "application/xml");
    if (pictures_) of_ending("png", "image/png");
    for (auto const& [part, type] : types_) {
        auto one = root.append_child("Override");
        one.append_attribute("PartName") = part.c_str();
        one.append_attribute("ContentType") = type.c_str();
    }
    return text_of(document);
}

std::string Package::relations_part(std::vector<Related> const& relations)
{
    pugi::xml_document document;
    auto root = rooted(document, "Relationships");
    root.append_attribute("xmlns") = "http://schemas.openxmlformats.org/package/2006/relationships";
    for (auto const& one : relations) {
        auto relation = root.append_child("Relationship");
        relation.append_attribute("Id") = one.id.c_str();
        relation.append_attribute("Type") = one.kind.c_str();
        relation.append_attribute("Target") = one.target.c_str();
    }
    return text_of(document);
}

std::string Package::finish(std::string document)
{
    parts_["word/document.xml"] = std::move(document);
    auto const types = types_part();
    auto const roots = relations_part(
        {{"r1", relation_space + std::string("/officeDocument"), "word/document.xml"},
         {"r2",
          "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
          "docProps/core.xml"}});
    auto const leads = relations_part(relations_);
    Packing packing;
    packing.add("[Content_Types].xml", types); // readers look for it first
    packing.add("_rels/.rels", roots);
    packing.add("word/_rels/document.xml.rels", leads);
    for (auto const& [name, part] : parts_) packing.add(name, part);
    return packing.finish();
}

} // namespace ztc::documents::docx
