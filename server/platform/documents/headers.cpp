// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/headers.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace ztc::documents {
namespace {

constexpr std::string_view dropped_ascii{" \t\r\n_*:[](){}<>\"'"};
constexpr std::array<std::string_view, 12> dropped_wide{
    "　", "【", "】", "「",       "」",           "〔",
    "〕", "《", "》", "\xC2\xA0", "\xEF\xBB\xBF", "\xE2\x80\x8B"};

/// The ASCII character that a full-width form (U+FF01..U+FF5E) at the front stands for.
std::optional<char> full_width(std::string_view text)
{
    if (text.size() < 3 || text[0] != '\xEF') return std::nullopt;
    auto const second = static_cast<unsigned char>(text[1]);
    auto const third = static_cast<unsigned char>(text[2]);
    auto const offset = (second - 0xBC) * 0x40 + (third - 0x80) + 0x20; // U+FF01 -> '!'
    auto const in_block = (second == 0xBC || second == 0xBD) && offset > 0x20 && offset < 0x7F;
    return in_block ? std::optional{static_cast<char>(offset)} : std::nullopt;
}

void append_folded(std::string& out, char c)
{
    if (dropped_ascii.find(c) != std::string_view::npos) return;
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Folded header -> field.
std::map<std::string, std::string> known_headers(std::span<FieldSpec const> fields)
{
    std::map<std::string, std::string> known;
    for (auto const& spec : fields) {
        known.emplace(folded(spec.field), spec.field);
        for (auto const& alias : spec.aliases) known.emplace(folded(alias), spec.field);
    }
    return known;
}

/// Puts the overrides over the aliases and returns those that name nothing.
std::vector<std::string> apply_overrides(std::map<std::string, std::string>& known,
                                         std::map<std::string, std::string> const& overrides,
                                         std::span<std::string const> headers,
                                         std::span<FieldSpec const> fields)
{
    std::vector<std::string> mistaken;
    for (auto const& [header, field] : overrides) {
        auto const is_column = std::ranges::any_of(
            headers, [&](auto const& h) { return folded(h) == folded(header); });
        auto const is_field =
            std::ranges::any_of(fields, [&](auto const& f) { return f.field == field; });
        if (is_column && is_field)
            known[folded(header)] = field;
        else
            mistaken.push_back(header + "=" + field);
    }
    return mistaken;
}

} // namespace

std::string_view HeaderMap::cell(std::span<std::string const> cells, std::string const& field) const
{
    auto const found = column_of.find(field);
    if (found == column_of.end() || found->second >= cells.size()) return {};
    return cells[found->second];
}

HeaderMap match(std::span<std::string const> headers, std::span<FieldSpec const> fields,
                std::map<std::string, std::string> const& overrides)
{
    HeaderMap map;
    auto known = known_headers(fields);
    map.mistaken_overrides = apply_overrides(known, overrides, headers, fields);
    for (std::size_t column = 0; column < headers.size(); ++column) {
        auto const found = known.find(folded(headers[column]));
        if (found == known.end()) {
            if (!headers[column].empty()) map.unknown.push_back(headers[column]);
        } else if (!map.column_of.emplace(found->second, column).second) {
            map.twice.push_back(found->second);
        }
    }
    for (auto const& spec : fields)
        if (spec.need == Need::required && !map.column_of.contains(spec.field))
            map.missing.push_back(spec.field);
    return map;
}

std::string folded(std::string_view header)
{
    std::string out;
    while (!header.empty()) {
        auto const drop = std::ranges::find_if(
            dropped_wide, [&](auto const wide) { return header.starts_with(wide); });
        auto const wide = full_width(header);
        if (drop == dropped_wide.end()) append_folded(out, wide ? *wide : header.front());
        header.remove_prefix(drop != dropped_wide.end() ? drop->size() : wide ? 3 : 1);
    }
    return out;
}

} // namespace ztc::documents
