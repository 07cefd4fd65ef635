// SPDX-License-Identifier: Apache-2.0
//
// The head of one tar entry (POSIX ustar), 512 bytes; larger sizes than ustar knows in the binary
// form that GNU and BSD tar read.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ztc::backup {

inline constexpr std::size_t tar_block = 512;

/// `name` is at most 99 bytes.
std::string tar_head(std::string_view name, std::uint64_t size);

struct TarEntry {
    std::string name;
    std::uint64_t size = 0;
};
/// Nothing when it is no head of a plain file, or its own sum does not fit.
std::optional<TarEntry> read_tar_head(std::string_view block);

/// How many bytes follow content of this size up to the next block.
constexpr std::uint64_t tar_padding(std::uint64_t size)
{
    return (tar_block - size % tar_block) % tar_block;
}

} // namespace ztc::backup
