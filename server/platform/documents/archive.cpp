// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/archive.hpp"

#include <zip.h>

#include <algorithm>

namespace ztc::documents {
namespace {

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// Reads what is really there, at most `claimed` bytes; nothing when it is more, less or damaged.
std::optional<std::string> unpack(zip_file_t* file, std::size_t claimed)
{
    constexpr std::size_t step = 1 << 20;
    std::string text;
    while (text.size() < claimed) {
        auto const before = text.size();
        text.resize(std::min(claimed, before + step));
        auto const got = zip_fread(file, text.data() + before, text.size() - before);
        if (got <= 0) return std::nullopt;
        text.resize(before + static_cast<std::size_t>(got));
    }
    char beyond = 0;
    if (zip_fread(file, &beyond, 1) != 0) return std::nullopt; // also checks the CRC
    return text;
}

} // namespace

void Archive::Discard::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<Archive> Archive::open(std::string bytes, TableLimits const& limits)
{
    Archive archive;
    archive.limits_ = limits;
    archive.bytes_ = std::make_unique<std::string>(std::move(bytes));
    auto* source =
        zip_source_buffer_create(archive.bytes_->data(), archive.bytes_->size(), 0, nullptr);
    if (source == nullptr) throw std::bad_alloc{};
    archive.zip_.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive.zip_) {
        zip_source_free(source);
        return refuse("documents.broken_workbook");
    }
    auto const entries = zip_get_num_entries(archive.zip_.get(), 0);
    if (static_cast<std::size_t>(entries) > limits.archive_entries)
        return refuse("documents.too_large");
    return archive;
}

Result<std::optional<std::string>> Archive::part(std::string const& name) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(zip_.get(), name.c_str(), ZIP_FL_NOCASE, &stat) != 0)
        return std::optional<std::string>{};
    constexpr auto needed = zip_uint64_t{ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_INDEX};
    if ((stat.valid & needed) != needed) return refuse("documents.broken_workbook");
    if (stat.size > limits_.unpacked_bytes) return refuse("documents.too_large");
    if (stat.size > (1u << 20) && stat.size / limits_.unpacked_ratio > stat.comp_size)
        return refuse("documents.packed_too_tightly");
    std::unique_ptr<zip_file_t, CloseFile> const file{zip_fopen_index(zip_.get(), stat.index, 0)};
    if (!file) return refuse("documents.broken_workbook");
    auto text = unpack(file.get(), stat.size);
    if (!text) return refuse("documents.broken_workbook");
    return text;
}

} // namespace ztc::documents
