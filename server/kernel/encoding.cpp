// SPDX-License-Identifier: Apache-2.0
#include "kernel/encoding.hpp"

#include <array>
#include <cstdint>

namespace ztc {
namespace {

constexpr std::string_view base64_letters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view base32_letters = "abcdefghijklmnopqrstuvwxyz234567";
constexpr std::string_view hex_letters = "0123456789abcdef";

using Values = std::array<signed char, 256>;

constexpr Values values_of(std::string_view letters)
{
    Values values{};
    values.fill(-1);
    for (std::size_t i = 0; i < letters.size(); ++i)
        values[static_cast<unsigned char>(letters[i])] = static_cast<signed char>(i);
    return values;
}

constexpr Values base64_values = values_of(base64_letters);
constexpr Values base32_values = values_of(base32_letters);
constexpr Values hex_values = values_of(hex_letters);

std::string encode(std::string_view bytes, std::string_view letters, unsigned bits)
{
    std::string text;
    text.reserve(bytes.size() * 8 / bits + 4);
    std::uint32_t pending = 0;
    unsigned held = 0;
    for (unsigned char const byte : bytes) {
        pending = (pending << 8 | byte) & 0xffffu;
        for (held += 8; held >= bits; held -= bits)
            text += letters[pending >> (held - bits) & ((1u << bits) - 1)];
    }
    if (held > 0) text += letters[pending << (bits - held) & ((1u << bits) - 1)];
    return text;
}

/// Nothing for a foreign letter, a letter too many, or bits left over that are not zero.
std::optional<std::string> decode(std::string_view text, Values const& values, unsigned bits)
{
    std::string bytes;
    bytes.reserve(text.size() * bits / 8);
    std::uint32_t pending = 0;
    unsigned held = 0;
    for (unsigned char const letter : text) {
        auto const value = values[letter];
        if (value < 0) return std::nullopt;
        pending = (pending << bits | static_cast<std::uint32_t>(value)) & 0xffffu;
        held += bits;
        if (held < 8) continue;
        held -= 8;
        bytes += static_cast<char>(pending >> held & 0xffu);
    }
    if (held >= bits || (pending & ((1u << held) - 1)) != 0) return std::nullopt;
    return bytes;
}

} // namespace

std::string base64(std::string_view bytes)
{
    auto text = encode(bytes, base64_letters, 6);
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

std::optional<std::string> from_base64(std::string_view text)
{
    if (text.size() % 4 != 0) return std::nullopt;
    for (int padding = 0; padding < 2 && text.ends_with('='); ++padding) text.remove_suffix(1);
    return decode(text, base64_values, 6);
}

std::string base32(std::string_view bytes)
{
    return encode(bytes, base32_letters, 5);
}

std::optional<std::string> from_base32(std::string_view text)
{
    return decode(text, base32_values, 5);
}

std::string hex(std::string_view bytes)
{
    return encode(bytes, hex_letters, 4);
}

std::optional<std::string> from_hex(std::string_view text)
{
    if (text.size() % 2 != 0) return std::nullopt;
    return decode(text, hex_values, 4);
}

} // namespace ztc
