// SPDX-License-Identifier: Apache-2.0
//
// A table that somebody hands us: rows of text cells, whether they came as CSV, as a workbook, or
// as one JSON object a line. What kind it is, is seen from the content and never from the name.
// Rows are given out one by one, with the line that the person sees in an editor or in Excel. A
// refusal of one row leaves the source usable: the next call goes on behind it. Nothing here knows
// what the cells mean.
//
// Refusals carry where: "/line/17" (text), "/cell/B5" (workbook), "/byte/1234" (encoding):
//   documents.no_such_file      documents.too_large         documents.empty
//   documents.not_text          documents.broken_encoding   documents.bare_quote
//   documents.unclosed_quote    documents.too_many_columns  documents.cell_too_large
//   documents.not_a_workbook    documents.old_or_encrypted_workbook
//   documents.broken_workbook   documents.packed_too_tightly documents.no_such_sheet
//   documents.formula_error     documents.not_an_object
#pragma once

#include "kernel/result.hpp"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ztc::documents {

struct Row {
    int line = 0; // in the file, from 1; the first line of a row that goes over several
    std::vector<std::string> cells;
    bool operator==(Row const&) const = default;
};

class RowSource {
public:
    virtual ~RowSource() = default;

    /// The next row that is not blank; nothing at the end, which comes after any number of
    /// refusals.
    virtual Result<std::optional<Row>> next() = 0;
};

struct TableLimits {
    std::size_t file_bytes = std::size_t{64} << 20;
    std::size_t columns = 256;
    std::size_t cell_bytes = std::size_t{256} << 10;
    std::size_t archive_entries = 2000;
    std::size_t unpacked_bytes = std::size_t{256} << 20; // of one entry of a workbook
    std::size_t unpacked_ratio = 300;                    // asked of entries over 1 MiB
};

struct TableRequest {
    std::string sheet = {}; // of a workbook; empty: the first that is not hidden
    TableLimits limits = {};
};

Result<std::unique_ptr<RowSource>> open_table(std::filesystem::path const& file,
                                              TableRequest const& request = {});

/// The same for bytes that are already in memory.
Result<std::unique_ptr<RowSource>> read_table(std::string bytes, TableRequest const& request = {});

} // namespace ztc::documents
