// SPDX-License-Identifier: Apache-2.0
#include "kernel/text.hpp"

#include <algorithm>
#include <cstdint>

namespace ztc::text {

namespace {

struct Decoded {
    char32_t point;
    std::size_t length; // 0: not valid here
};

Decoded decode(std::string_view utf8, std::size_t at)
{
    auto const lead = static_cast<unsigned char>(utf8[at]);
    if (lead < 0x80) return {lead, 1};
    std::size_t const length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead > 0xF4 || at + length > utf8.size()) return {0, 0};
    char32_t point = lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        auto const byte = static_cast<unsigned char>(utf8[at + i]);
        if ((byte & 0xC0) != 0x80) return {0, 0};
        point = (point << 6) | (byte & 0x3Fu);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    bool const surrogate = point >= 0xD800 && point <= 0xDFFF;
    if (point < smallest[length] || point > 0x10FFFF || surrogate) return {0, 0};
    return {point, length};
}

/// Invisible, and copied along with telephone numbers: whoever sends one knows nothing of it.
bool is_direction_mark(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200B ||
           c == 0x200E || c == 0x200F || c == 0xFEFF;
}

bool is_separator(char32_t c)
{
    return c == 0x2028 || c == 0x2029;
}

bool is_control(char32_t c)
{
    if (c == U'\n' || c == U'\t' || c == U'\r') return false;
    bool const bidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || is_separator(c) || bidi;
}

std::size_t leading_space(std::string_view s)
{
    if (s.empty()) return 0;
    if (s.front() == ' ' || s.front() == '\n' || s.front() == '\t' || s.front() == '\r') return 1;
    return s.starts_with("\xE3\x80\x80") ? 3 : 0;
}

std::size_t trailing_space(std::string_view s)
{
    if (s.empty()) return 0;
    if (s.back() == ' ' || s.back() == '\n' || s.back() == '\t' || s.back() == '\r') return 1;
    return s.ends_with("\xE3\x80\x80") ? 3 : 0;
}

} // namespace

std::optional<std::size_t> first_bad_byte(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        auto const step = decode(utf8, at).length;
        if (step == 0) return at;
        at += step;
    }
    return std::nullopt;
}

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](unsigned char byte) { return (byte & 0xC0) != 0x80; }));
}

bool has_control_characters(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        auto const [point, length] = decode(utf8, at);
        if (length == 0 || is_control(point)) return true;
        at += length;
    }
    return false;
}

std::string tidy(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        auto const [point, length] = decode(utf8, at);
        auto const step =
            std::max<std::size_t>(length, 1); // what is not valid stays and is refused
        bool const before_feed = point == U'\r' && at + 1 < utf8.size() && utf8[at + 1] == '\n';
        if (point == U'\r' || is_separator(point))
            out += before_feed ? "" : "\n";
        else if (!is_direction_mark(point))
            out += utf8.substr(at, step);
        at += step;
    }
    std::string_view left = out;
    while (auto const n = leading_space(left)) left.remove_prefix(n);
    while (auto const n = trailing_space(left)) left.remove_suffix(n);
    return std::string(left);
}

} // namespace ztc::text
