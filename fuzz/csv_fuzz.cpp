// SPDX-License-Identifier: Apache-2.0
//
// Any bytes handed in as a table: encodings, CSV, headers and dates. Beyond not crashing: what
// comes out is valid UTF-8, within the limits, in rising lines, and reading ends.
#include "kernel/text.hpp"
#include "platform/documents/headers.hpp"
#include "platform/documents/loose_instant.hpp"
#include "platform/documents/table.hpp"

namespace {

constexpr std::size_t most_columns = 20;
constexpr std::size_t most_cell_bytes = 1000;

void look_at(ztc::documents::Row const& row)
{
    ZTC_ENSURE(row.cells.size() <= most_columns);
    for (auto const& cell : row.cells) {
        ZTC_ENSURE(cell.size() <= most_cell_bytes);
        ZTC_ENSURE(!ztc::text::first_bad_byte(cell));
        auto const folded = ztc::documents::folded(cell);
        ZTC_ENSURE(ztc::documents::folded(folded) == folded);
        if (auto const read = ztc::documents::parse_loose_instant(cell))
            ZTC_ENSURE(ztc::format_instant(read->at).size() == 25);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* bytes, std::size_t size)
{
    ztc::documents::TableRequest request;
    request.limits.columns = most_columns;
    request.limits.cell_bytes = most_cell_bytes;
    if (size > 1 && bytes[0] == 'P' && bytes[1] == 'K') return 0; // workbooks: xlsx_fuzz
    auto source = ztc::documents::read_table({reinterpret_cast<char const*>(bytes), size}, request);
    if (!source) return 0;
    auto last_line = 0;
    for (std::size_t steps = 0;; ++steps) {
        ZTC_ENSURE(steps <= size + 1);
        auto const row = (*source)->next();
        if (row && !*row) return 0;
        if (!row) continue;
        ZTC_ENSURE((*row)->line > last_line);
        last_line = (*row)->line;
        look_at(**row);
    }
}
