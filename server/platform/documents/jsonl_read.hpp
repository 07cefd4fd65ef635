// SPDX-License-Identifier: Apache-2.0
//
// A file of one JSON object a line as the rows of a table: the first row names the members, in the
// order in which they turn up, and every further row has a cell for each. Lists of words stand a
// line each in their cell. Whoever wants a table calls table.hpp, which sees what kind it is.
#pragma once

#include "platform/documents/table.hpp"

namespace ztc::documents {

/// Whether the text begins as such a file does.
bool is_jsonl(std::string_view utf8);

/// Refuses documents.too_many_columns; each row by itself documents.not_an_object,
/// documents.cell_too_large.
Result<std::unique_ptr<RowSource>> read_jsonl(std::string utf8, TableLimits const& limits);

} // namespace ztc::documents
