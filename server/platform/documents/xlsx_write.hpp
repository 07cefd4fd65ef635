// SPDX-License-Identifier: Apache-2.0
//
// A workbook of sheets, one after the other, each with typed columns, a bold header that stays in
// sight, and dates that are dates. Text is always written as text, so nothing that a resident wrote
// becomes a formula. The file is complete only after `finish`; a full disk is a fault and throws.
#pragma once

#include "kernel/date.hpp"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace ztc::documents {

struct SheetColumn {
    std::string header;
    double width = 12; // in characters of the standard font; a Chinese one takes two
};

/// Empty, text, number, a day, or a moment (in town time, to the second).
using SheetCell = std::variant<std::monostate, std::string, std::int64_t, double, Date, Instant>;

class XlsxWriter {
public:
    /// `sheet`: at most 31 characters without []:*?/\ .
    XlsxWriter(std::filesystem::path const& file, std::string const& sheet,
               std::span<SheetColumn const> columns);
    /// Begins another sheet; the one before takes no more rows.
    void sheet(std::string const& name, std::span<SheetColumn const> columns);
    ~XlsxWriter();
    XlsxWriter(XlsxWriter const&) = delete;
    XlsxWriter& operator=(XlsxWriter const&) = delete;

    /// Else `documents.cell_too_large` (Excel holds 32,767 characters) or
    /// `documents.too_many_rows` (1,048,576 with the header); the row is then not written.
    Result<> add(std::span<SheetCell const> cells);

    void finish();

private:
    struct Book;
    std::unique_ptr<Book> book_;
};

} // namespace ztc::documents
