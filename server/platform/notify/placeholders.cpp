// SPDX-License-Identifier: Apache-2.0
#include "platform/notify/placeholders.hpp"

#include <algorithm>
#include <array>
#include <boost/json/serialize.hpp>
#include <boost/json/string.hpp>
#include <fmt/format.h>

namespace ztc::notify {

namespace {

constexpr std::string_view param = "param.";
constexpr std::array<std::string_view, 5> known_placeholders = {"phone", "text", "template", "key",
                                                                "outside_id"};

std::string value_of(std::string_view name, Fillings const& with)
{
    if (name == "phone") return with.envelope.address;
    if (name == "text") return with.envelope.text;
    if (name == "template") return std::string(with.template_name);
    if (name == "key") return with.envelope.key;
    if (name == "outside_id") return std::string(with.outside_id);
    auto const found = with.envelope.values.find(std::string(name.substr(param.size())));
    return found == with.envelope.values.end() ? std::string() : found->second;
}

/// Calls `on_text` and `on_name` in order; false when a {{ is not closed.
template <class OnText, class OnName>
bool walk(std::string_view pattern, OnText&& on_text, OnName&& on_name)
{
    for (;;) {
        auto const open = pattern.find("{{");
        on_text(pattern.substr(0, open));
        if (open == pattern.npos) return true;
        auto const close = pattern.find("}}", open);
        if (close == pattern.npos) return false;
        on_name(pattern.substr(open + 2, close - open - 2));
        pattern.remove_prefix(close + 2);
    }
}

} // namespace

std::optional<std::vector<std::string>> placeholders_of(std::string_view pattern)
{
    std::vector<std::string> found;
    auto const is_whole = walk(
        pattern, [](std::string_view) {}, [&](std::string_view name) { found.emplace_back(name); });
    if (!is_whole) return {};
    return found;
}

bool is_known_placeholder(std::string_view name)
{
    return std::ranges::find(known_placeholders, name) != known_placeholders.end() ||
           (name.starts_with(param) && name.size() > param.size());
}

std::string fill(std::string_view pattern, Fillings const& with, Escape escape)
{
    std::string text;
    walk(
        pattern, [&](std::string_view plain) { text += plain; },
        [&](std::string_view name) { text += escaped(value_of(name, with), escape); });
    return text;
}

std::string escaped(std::string_view value, Escape escape)
{
    if (escape == Escape::json) {
        auto const quoted = boost::json::serialize(boost::json::string(value.data(), value.size()));
        return quoted.substr(1, quoted.size() - 2);
    }
    std::string text;
    for (unsigned char c : value) {
        auto const stays = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                           (c >= 'A' && c <= 'Z') || c == '-' || c == '.' || c == '_' || c == '~';
        if (stays)
            text += static_cast<char>(c);
        else
            text += fmt::format("%{:02X}", c);
    }
    return text;
}

} // namespace ztc::notify
