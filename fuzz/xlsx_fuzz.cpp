// SPDX-License-Identifier: Apache-2.0
//
// Workbooks: an input that begins with "PK" goes in as it is; any other is taken as the sheet, the
// shared strings and the styles, parted by NUL bytes, and packed into a sound archive first, since
// changed bytes of a zip seldom get past its checksums.
#include "platform/documents/workbook_for_test.hpp"
#include "platform/documents/xlsx_read.hpp"

namespace {

std::string take_part(std::string_view& rest)
{
    auto const end = rest.find('\0');
    std::string part{rest.substr(0, end)};
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return part;
}

std::string as_workbook(std::string_view input)
{
    if (input.starts_with("PK")) return std::string{input};
    auto parts = ztc::documents::workbook("");
    parts["xl/worksheets/sheet1.xml"] = take_part(input);
    parts["xl/sharedStrings.xml"] = take_part(input);
    parts["xl/styles.xml"] = take_part(input);
    return ztc::documents::zipped(parts, ztc::documents::Packing::stored);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(unsigned char const* bytes, std::size_t size)
{
    ztc::documents::TableRequest request;
    request.limits.columns = 20;
    request.limits.cell_bytes = 1000;
    request.limits.unpacked_bytes = std::size_t{4} << 20;
    auto source = ztc::documents::read_xlsx(
        as_workbook({reinterpret_cast<char const*>(bytes), size}), request);
    if (!source) return 0;
    for (std::size_t steps = 0;; ++steps) {
        auto const row = (*source)->next();
        if (row && !*row) return 0;
        if (row) ZTC_ENSURE((*row)->cells.size() <= 20);
        ZTC_ENSURE(steps <= (std::size_t{4} << 20));
    }
}
