// SPDX-License-Identifier: Apache-2.0
#include "app/open_look.hpp"

#include "app/open_render.hpp"
#include "app/sheet_words.hpp"

#include <fmt/format.h>

#include <sstream>

namespace ztc::app {

namespace {

std::string encoded(std::string_view text)
{
    std::string out;
    for (unsigned char const c : text) {
        bool const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
        if (plain)
            out += static_cast<char>(c);
        else
            out += fmt::format("%{:02X}", c);
    }
    return out;
}

using Query = std::vector<std::pair<std::string, std::string>>;

std::string query_text(Query const& query)
{
    std::string out;
    for (auto const& [name, value] : query) {
        if (value.empty()) continue;
        out += out.empty() ? '?' : '&';
        out += name + "=" + encoded(value);
    }
    return out;
}

Query wish(Language language, TypeSize size)
{
    return {{"lang", language == Language::en ? "en" : ""},
            {"size", size == TypeSize::large ? "large" : ""}};
}

json::object nav_entry(Look const& look, std::string const& path, std::string_view name)
{
    bool const here = path == "/open/" ? look.path == path : look.path.starts_with(path);
    return {{"href", look.link(path)}, {"name", look.word(name)}, {"here", here}};
}

json::object read_words(Language language)
{
    auto const name = language == Language::en ? "words.en.json" : "words.zh.json";
    return json::parse(open_file(name)).as_object();
}

} // namespace

std::string Look::word(std::string_view key) const
{
    auto const* found = words.if_contains(key);
    ZTC_ENSURE(found); // a word of ours that nobody wrote
    return std::string(found->as_string());
}

std::string Look::word(std::string_view key,
                       std::initializer_list<std::pair<std::string_view, std::string>> fill) const
{
    auto out = word(key);
    for (auto const& [name, value] : fill) {
        auto const mark = "{" + std::string(name) + "}";
        if (auto const at = out.find(mark); at != out.npos) out.replace(at, mark.size(), value);
    }
    return out;
}

std::string Look::day(Date day) const
{
    static constexpr std::string_view months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (language == Language::zh) return day_in_words(day);
    return fmt::format("{} {} {}", static_cast<unsigned>(day.day()),
                       months[static_cast<unsigned>(day.month()) - 1],
                       static_cast<int>(day.year()));
}

std::string Look::keep() const
{
    return query_text(wish(language, size));
}

std::string Look::link(std::string const& to, Query query) const
{
    for (auto& one : wish(language, size)) query.push_back(std::move(one));
    return to + query_text(query);
}

json::object Look::values(std::string const& title) const
{
    auto const otherwise = [&](Language other_language, TypeSize other_size) {
        auto query = chosen;
        for (auto& one : wish(other_language, other_size)) query.push_back(std::move(one));
        return path + query_text(query);
    };
    bool const zh = language == Language::zh, large = size == TypeSize::large;
    json::array nav{nav_entry(*this, "/open/", "home"),
                    nav_entry(*this, "/open/matters", "matters"),
                    nav_entry(*this, "/open/stations", "stations"),
                    nav_entry(*this, "/open/deputies", "deputies"),
                    nav_entry(*this, "/open/suggestions", "suggestions"),
                    nav_entry(*this, "/open/say", "say"),
                    nav_entry(*this, "/open/bulletins", "bulletins")};
    if (figures_are_public) nav.push_back(nav_entry(*this, "/open/figures", "figures"));
    return {
        {"title", title},
        {"w", words},
        {"site",
         {{"name", site.name}, {"place", site.place}, {"phone", site.phone}, {"demo", site.demo}}},
        {"nav", std::move(nav)},
        {"keep", keep()},
        {"is_large", large},
        {"size_name", word(large ? "normal" : "large")},
        {"size_href", otherwise(language, large ? TypeSize::normal : TypeSize::large)},
        {"other_lang", zh ? "en" : "zh-CN"},
        {"lang_href", otherwise(zh ? Language::en : Language::zh, size)}};
}

Look look_of(SiteConfig const& site, http::Request const& request)
{
    Look look{.site = site, .path = request.path};
    if (request.query("lang") == "en") look.language = Language::en;
    if (request.query("size") == "large") look.size = TypeSize::large;
    look.words = read_words(look.language);
    for (std::string const name :
         {"community", "category", "before", "q", "unit", "kind", "state", "year", "page"})
        if (auto value = request.query(name)) look.chosen.emplace_back(name, *std::move(value));
    return look;
}

std::string clock_words(std::int64_t minute)
{
    return fmt::format("{}:{:02}", minute / 60, minute % 60);
}

std::string joined(std::vector<std::string> const& names)
{
    std::string out;
    for (auto const& name : names) (out += out.empty() ? "" : "、") += name;
    return out;
}

json::array lines_in(std::string const& text)
{
    json::array lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        if (!line.empty()) lines.push_back(json::object{{"line", line}});
    return lines;
}

} // namespace ztc::app
