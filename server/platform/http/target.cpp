// SPDX-License-Identifier: Apache-2.0
#include "platform/http/target.hpp"

namespace ztc::http {

namespace {

int hex(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool plain_ascii(std::string_view text)
{
    for (char const c : text)
        if (c == '%' || c == '+' || c == '\0' || static_cast<unsigned char>(c) >= 0x80)
            return false;
    return true;
}

/// The size of the UTF-8 sequence at the front of `text`, 0 when it is none.
std::size_t sequence_size(std::string_view text)
{
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    auto const first = byte(0);
    if (first < 0x80) return 1;
    std::size_t const size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < size) return 0;
    for (std::size_t i = 1; i < size; ++i)
        if ((byte(i) & 0xC0) != 0x80) return 0;
    auto const second = byte(1);
    if (first == 0xE0 && second < 0xA0) return 0; // overlong
    if (first == 0xED && second > 0x9F) return 0; // surrogate
    if (first == 0xF0 && second < 0x90) return 0; // overlong
    if (first == 0xF4 && second > 0x8F) return 0; // above U+10FFFF
    return size;
}

bool has_control(std::string_view path)
{
    for (char const c : path)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return true;
    return false;
}

} // namespace

bool is_utf8(std::string_view text)
{
    while (!text.empty()) {
        auto const size = sequence_size(text);
        if (size == 0) return false;
        text.remove_prefix(size);
    }
    return true;
}

std::optional<std::string> decode(std::string_view text, Plus plus)
{
    if (plain_ascii(text)) return std::string(text);
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size()) return std::nullopt;
            auto const high = hex(text[i + 1]);
            auto const low = hex(text[i + 2]);
            if (high < 0 || low < 0) return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        } else if (c == '+' && plus == Plus::is_space) {
            c = ' ';
        }
        if (c == '\0') return std::nullopt;
        out += c;
    }
    if (!is_utf8(out)) return std::nullopt;
    return out;
}

std::optional<Target> parse_target(std::string_view target)
{
    for (std::string_view const scheme : {"http://", "https://"}) {
        if (!target.starts_with(scheme)) continue;
        auto const slash = target.find('/', scheme.size());
        if (slash == std::string_view::npos) return std::nullopt;
        target.remove_prefix(slash);
        break;
    }
    if (!target.starts_with('/') || target.find('#') != std::string_view::npos) return std::nullopt;
    auto const mark = target.find('?');
    auto path = decode(target.substr(0, mark), Plus::is_plus);
    if (!path || has_control(*path)) return std::nullopt;
    if (mark == std::string_view::npos) return Target{std::move(*path), {}};
    auto const query = target.substr(mark + 1);
    if (!decode(query, Plus::is_space)) return std::nullopt;
    return Target{std::move(*path), std::string(query)};
}

} // namespace ztc::http
