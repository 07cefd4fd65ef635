// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/csv_write.hpp"

namespace ztc::documents {
namespace {

void append_cell(std::string& row, std::string_view cell)
{
    constexpr std::string_view starts_a_formula{"=+-@\t\r"};
    auto const guarded =
        !cell.empty() && starts_a_formula.find(cell.front()) != std::string_view::npos;
    auto const quoted = cell.find_first_of(",;\t\"\r\n") != std::string_view::npos;
    if (quoted) row += '"';
    if (guarded) row += '\'';
    for (char const c : cell) row.append(c == '"' ? 2 : 1, c);
    if (quoted) row += '"';
}

} // namespace

std::string csv_row(std::span<std::string const> cells)
{
    std::string row;
    for (bool first = true; auto const& cell : cells) {
        if (!first) row += ',';
        first = false;
        append_cell(row, cell);
    }
    return row + "\r\n";
}

} // namespace ztc::documents
