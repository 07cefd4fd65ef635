// SPDX-License-Identifier: Apache-2.0
//
// Cuts a long XML part into its repeated elements (`row` of a sheet, `si` of the shared strings),
// so that only one of them at a time becomes a tree: the tree of a whole sheet takes many times its
// text. Works on the local name, since some programs write `x:row`. Not an XML parser: what is cut
// out must be parsed, and that is where broken XML is noticed.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include <pugixml.hpp>

namespace ztc::documents {

/// What may become one tree; a tree takes several times its text.
inline constexpr std::size_t largest_tree = std::size_t{16} << 20;

class XmlCut {
public:
    XmlCut(std::string_view xml, std::string_view element) : rest_(xml), element_(element) {}

    /// The next element with everything in it, `<row …>…</row>` or `<row/>`.
    std::optional<std::string_view> next();

    /// True, once, when an element began and never ended, or was larger than a tree may be.
    bool take_broken_off() { return std::exchange(broken_off_, false); }

private:
    std::nullopt_t break_off();

    std::string_view rest_;
    std::string_view element_;
    bool broken_off_ = false;
};

/// "x:row" -> "row".
std::string_view local_name(pugi::xml_node node);

/// The first child with that local name, or an empty node.
pugi::xml_node child(pugi::xml_node node, std::string_view name);

} // namespace ztc::documents
