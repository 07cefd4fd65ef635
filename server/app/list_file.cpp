// SPDX-License-Identifier: Apache-2.0
#include "app/list_file.hpp"

#include "kernel/encoding.hpp"
#include "kernel/text.hpp"
#include "platform/proof/hash.hpp"

#include <algorithm>

namespace ztc::app::lists {

documents::HeaderMap match_columns(std::vector<std::string> const& headers,
                                   std::vector<documents::FieldSpec> const& fields,
                                   std::map<std::string, std::string> const& overrides)
{
    auto heads = headers;
    std::map<std::string, std::string> named;
    for (auto const& [header, field] : overrides)
        if (field.empty())
            std::ranges::replace(heads, header, std::string());
        else
            named.emplace(header, field);
    auto map = documents::match(heads, fields, named);
    std::erase(map.unknown, std::string());
    return map;
}

Result<> check_headers(documents::HeaderMap const& map)
{
    Refusal refusal;
    auto const add = [&](std::string const& code, std::vector<std::string> const& names) {
        for (auto const& name : names) refusal.errors.push_back({"/" + name, code});
    };
    add("import.mistaken_map", map.mistaken_overrides);
    add("import.column_missing", map.missing);
    add("import.column_twice", map.twice);
    if (refusal.errors.empty()) return {};
    refusal.code = refusal.errors.front().code;
    return refusal;
}

Result<> check_words(std::string_view words, std::size_t most, std::string const& field)
{
    if (text::has_control_characters(words))
        return refuse("request.control_characters", "/" + field);
    if (text::characters(words) > most) return refuse("request.too_long", "/" + field);
    return {};
}

std::string fingerprint(std::initializer_list<std::string_view> parts)
{
    std::string all;
    for (auto const part : parts) (all += part) += '\x1f';
    return hex(proof::bytes_of(proof::sha256(all))).substr(0, 40);
}

int line_in(Refusal const& refusal)
{
    auto const& place = refusal.errors.empty() ? std::string() : refusal.errors.back().pointer;
    auto const digits = place.find_last_not_of("0123456789") + 1;
    auto const number = place.substr(std::min(digits, place.size()));
    return number.empty() || number.size() > 9 ? 0 : std::stoi(number);
}

} // namespace ztc::app::lists
