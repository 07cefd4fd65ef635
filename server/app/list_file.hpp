// SPDX-License-Identifier: Apache-2.0
//
// What reading anybody's list shares, whether of messages or of suggestions: a table opened, its
// columns matched with fields, its cells checked. Of list files alone.
#pragma once

#include "platform/documents/headers.hpp"
#include "platform/documents/table.hpp"

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

namespace ztc::app::lists {

/// Which column is which field; an override to nothing leaves a column out.
documents::HeaderMap match_columns(std::vector<std::string> const& headers,
                                   std::vector<documents::FieldSpec> const& fields,
                                   std::map<std::string, std::string> const& overrides);

/// Refuses import.mistaken_map, column_missing, column_twice, all of them at once.
Result<> check_headers(documents::HeaderMap const& map);

/// Refuses request.control_characters and request.too_long at the field.
Result<> check_words(std::string_view words, std::size_t most, std::string const& field);

/// The same parts, the same forty letters.
std::string fingerprint(std::initializer_list<std::string_view> parts);

/// "/line/17" or "/cell/B17" -> 17
int line_in(Refusal const& refusal);

} // namespace ztc::app::lists
