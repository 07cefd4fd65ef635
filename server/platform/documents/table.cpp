// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/table.hpp"

#include "platform/documents/csv_read.hpp"
#include "platform/documents/encoding.hpp"
#include "platform/documents/jsonl_read.hpp"
#include "platform/documents/xlsx_read.hpp"

#include <fstream>
#include <system_error>

namespace ztc::documents {
namespace {

constexpr std::string_view zip_mark{"PK\x03\x04"};
constexpr std::string_view compound_file_mark{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"};

std::string read_file(std::filesystem::path const& file, std::uintmax_t size)
{
    std::string bytes(size, '\0');
    std::ifstream stream{file, std::ios::binary};
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream) throw std::runtime_error("cannot read " + file.string());
    return bytes;
}

} // namespace

Result<std::unique_ptr<RowSource>> open_table(std::filesystem::path const& file,
                                              TableRequest const& request)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) return refuse("documents.no_such_file");
    auto const size = std::filesystem::file_size(file);
    if (size > request.limits.file_bytes) return refuse("documents.too_large");
    return read_table(read_file(file, size), request);
}

Result<std::unique_ptr<RowSource>> read_table(std::string bytes, TableRequest const& request)
{
    if (bytes.size() > request.limits.file_bytes) return refuse("documents.too_large");
    if (bytes.starts_with(compound_file_mark)) return refuse("documents.old_or_encrypted_workbook");
    if (bytes.starts_with(zip_mark)) return read_xlsx(std::move(bytes), request);
    auto text = TRY(to_utf8(std::move(bytes)));
    if (is_jsonl(text.utf8)) return read_jsonl(std::move(text.utf8), request.limits);
    return read_csv(std::move(text.utf8), request.limits);
}

} // namespace ztc::documents
