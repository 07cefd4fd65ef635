// SPDX-License-Identifier: Apache-2.0
//
// The styles, pages, heads and feet of a text document as WordprocessingML has them. The order of
// members is that of the schema: word processors refuse a document that has another.
#pragma once

#include "platform/documents/docx_look.hpp"

#include <pugixml.hpp>

#include <string>
#include <string_view>

namespace ztc::documents::docx {

/// Twentieths of a point, in which the format measures.
long twips(double points);
long twips_of_mm(double mm);

std::string styles_part(DocxLook const& look);
/// Says that left pages and right pages have feet of their own.
std::string settings_part();

void say(pugi::xml_node parent, std::string_view words, std::string_view style, Align align);
std::string lines_part(char const* root, std::vector<DocxLine> const& lines);
std::string number_part(std::string const& style, Align align);

/// Everything of a section but what leads to its heads and feet.
void describe_page(pugi::xml_node section, DocxSection const& one, double points);

} // namespace ztc::documents::docx
