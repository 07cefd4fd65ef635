// SPDX-License-Identifier: Apache-2.0
#include "platform/http/message.hpp"

#include "platform/http/target.hpp"

#include <algorithm>

namespace ztc::http {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

bool same_name(std::string_view left, std::string_view right)
{
    return std::ranges::equal(left, right, [](char a, char b) { return lower(a) == lower(b); });
}

void Headers::add(std::string_view name, std::string_view value)
{
    auto const at = static_cast<std::uint32_t>(text_.size());
    auto const name_size = static_cast<std::uint32_t>(name.size());
    fields_.push_back({at, name_size, at + name_size, static_cast<std::uint32_t>(value.size())});
    text_.append(name).append(value);
}

std::string_view Headers::name_of(Field const& field) const
{
    return std::string_view(text_).substr(field.name_at, field.name_size);
}

std::string_view Headers::value_of(Field const& field) const
{
    return std::string_view(text_).substr(field.value_at, field.value_size);
}

std::optional<std::string_view> Headers::find(std::string_view name) const
{
    for (auto const& field : fields_)
        if (same_name(name_of(field), name)) return value_of(field);
    return std::nullopt;
}

std::string Headers::joined(std::string_view name) const
{
    std::string all;
    for (auto const& field : fields_) {
        if (!same_name(name_of(field), name)) continue;
        if (!all.empty()) all += ", ";
        all += value_of(field);
    }
    return all;
}

std::size_t Headers::count(std::string_view name) const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        fields_, [&](Field const& field) { return same_name(name_of(field), name); }));
}

std::optional<std::string> Request::query(std::string_view name) const
{
    std::string_view rest = query_text;
    while (!rest.empty()) {
        auto const pair = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
        auto const equals = pair.find('=');
        if (decode(pair.substr(0, equals), Plus::is_space) != name) continue;
        if (equals == std::string_view::npos) return "";
        return decode(pair.substr(equals + 1), Plus::is_space);
    }
    return std::nullopt;
}

std::optional<std::string_view> Response::header(std::string_view name) const
{
    for (auto const& [its_name, value] : headers)
        if (same_name(its_name, name)) return value;
    return std::nullopt;
}

Response json(int status, std::string body)
{
    return {.status = status,
            .content_type = "application/json; charset=utf-8",
            .body = std::move(body)};
}

bool from_this_machine(Request const& request)
{
    auto const loopback = request.remote.starts_with("127.") || request.remote == "::1";
    static constexpr std::string_view of_a_proxy[] = {"X-Forwarded-For",   "X-Forwarded-Host",
                                                      "X-Forwarded-Proto", "X-Real-IP",
                                                      "Forwarded",         "Via"};
    return loopback && std::ranges::none_of(of_a_proxy, [&](std::string_view name) {
               return request.header(name).has_value();
           });
}

} // namespace ztc::http
