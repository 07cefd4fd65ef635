// SPDX-License-Identifier: Apache-2.0
//
// The parts of a text document as a package (ECMA-376, part 2): what each is, what leads to it, who
// made the whole. What the parts say is docx_write's.
#pragma once

#include <pugixml.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::documents::docx {

inline constexpr char const* word_space =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr char const* relation_space =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A document with its declaration and its root.
pugi::xml_node rooted(pugi::xml_document& document, char const* name);
std::string text_of(pugi::xml_document const& document);

class Package {
public:
    Package(std::string_view title, std::string_view author);

    /// A part beside the document, "styles" or "footer1"; answers the id that leads to it.
    std::string add(std::string const& name, std::string const& kind, std::string part);
    std::string add_png(std::string png);

    std::string finish(std::string document);

private:
    struct Related {
        std::string id, kind, target;
    };
    std::string relate(std::string const& kind, std::string const& target);
    std::string types_part() const;
    static std::string relations_part(std::vector<Related> const& relations);

    std::map<std::string, std::string> parts_; // by path
    std::vector<Related> relations_;           // of the document
    std::vector<std::pair<std::string, std::string>> types_;
    int pictures_ = 0;
};

} // namespace ztc::documents::docx
