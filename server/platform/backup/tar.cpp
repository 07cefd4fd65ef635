// SPDX-License-Identifier: Apache-2.0
#include "platform/backup/tar.hpp"

#include "kernel/result.hpp"

#include <cstdio>
#include <cstring>
#include <numeric>

namespace ztc::backup {

namespace {

// Where the fields of a head stand.
constexpr std::size_t mode_at = 100, size_at = 124, time_at = 136, sum_at = 148, type_at = 156,
                      magic_at = 257;
constexpr std::size_t size_width = 12, sum_width = 8;
constexpr std::uint64_t largest_octal = 077777777777; // 8 GiB

void put(std::string& block, std::size_t at, std::string_view text)
{
    std::memcpy(block.data() + at, text.data(), text.size());
}

std::string octal(std::uint64_t value, int digits)
{
    char text[24];
    std::snprintf(text, sizeof text, "%0*llo", digits, static_cast<unsigned long long>(value));
    return text;
}

/// The sum counts its own field as blanks.
unsigned sum_of(std::string_view block)
{
    std::string copy(block);
    put(copy, sum_at, std::string(sum_width, ' '));
    return std::accumulate(copy.begin(), copy.end(), 0U, [](unsigned sum, char byte) {
        return sum + static_cast<unsigned char>(byte);
    });
}

void put_size(std::string& block, std::uint64_t size)
{
    if (size <= largest_octal) return put(block, size_at, octal(size, 11));
    std::string binary(size_width, '\0');
    binary[0] = static_cast<char>(0x80);
    for (std::size_t i = size_width - 1; size > 0; --i, size >>= 8)
        binary[i] = static_cast<char>(size & 0xff);
    put(block, size_at, binary);
}

std::optional<std::uint64_t> number(std::string_view field)
{
    std::uint64_t value = 0;
    if (!field.empty() && static_cast<unsigned char>(field[0]) == 0x80) {
        for (char const byte : field.substr(4))
            value = value << 8 | static_cast<unsigned char>(byte);
        return value;
    }
    for (char const digit : field) {
        if (digit == '\0' || digit == ' ') break;
        if (digit < '0' || digit > '7') return {};
        value = value << 3 | static_cast<std::uint64_t>(digit - '0');
    }
    return value;
}

} // namespace

std::string tar_head(std::string_view name, std::uint64_t size)
{
    ZTC_ENSURE(name.size() < mode_at);
    std::string block(tar_block, '\0');
    put(block, 0, name);
    put(block, mode_at, "0000600");
    put(block, mode_at + 8, "0000000"); // owner and group: whoever unpacks it
    put(block, mode_at + 16, "0000000");
    put_size(block, size);
    put(block, time_at, "00000000000");
    block[type_at] = '0';
    put(block, magic_at, std::string_view("ustar\00000", 8));
    put(block, sum_at, octal(sum_of(block), 6) + std::string("\0 ", 2));
    return block;
}

std::optional<TarEntry> read_tar_head(std::string_view block)
{
    if (block.size() != tar_block || block[type_at] != '0') return {};
    if (number(block.substr(sum_at, sum_width)) != sum_of(block)) return {};
    auto const size = number(block.substr(size_at, size_width));
    auto const name = block.substr(0, mode_at);
    if (!size) return {};
    return TarEntry{std::string(name.substr(0, name.find('\0'))), *size};
}

} // namespace ztc::backup
