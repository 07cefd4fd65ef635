// SPDX-License-Identifier: Apache-2.0
#include "platform/documents/xlsx_dates.hpp"

#include "kernel/date.hpp"
#include "platform/documents/xml_cut.hpp"

#include <fmt/format.h>

#include <cmath>
#include <map>

namespace ztc::documents {
namespace {

using namespace std::chrono_literals;

constexpr bool is_builtin_date(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) ||
           (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

/// Past the end of what begins at `at`: a quoted text, a bracket, an escaped or a plain character.
std::size_t past_token(std::string_view code, std::size_t at)
{
    auto const past = [&](char end) {
        auto const found = code.find(end, at + 1);
        return found == std::string_view::npos ? code.size() : found + 1;
    };
    switch (code[at]) {
    case '"': return past('"');
    case '[': return past(']');
    case '\\':
    case '_':
    case '*': return at + 2;
    default: return at + 1;
    }
}

std::string written_day(std::int64_t day, DateSystem system)
{
    if (system == DateSystem::from_1904)
        return format_date(add_days(1904y / 1 / 1, static_cast<int>(day)));
    if (day == 60) return "1900-02-29";
    auto const epoch = day < 60 ? Date{1899y / 12 / 31} : Date{1899y / 12 / 30};
    return format_date(add_days(epoch, static_cast<int>(day)));
}

} // namespace

std::vector<bool> date_styles(std::string const& styles_xml)
{
    if (styles_xml.size() > largest_tree) return {};
    pugi::xml_document document;
    document.load_buffer(styles_xml.data(), styles_xml.size());
    auto const sheet = child(document, "styleSheet");
    std::map<int, bool> custom;
    for (auto const format : child(sheet, "numFmts").children())
        custom[format.attribute("numFmtId").as_int()] =
            is_date_format(format.attribute("formatCode").value());
    std::vector<bool> styles;
    for (auto const style : child(sheet, "cellXfs").children()) {
        auto const format = style.attribute("numFmtId").as_int();
        auto const found = custom.find(format);
        styles.push_back(found != custom.end() ? found->second : is_builtin_date(format));
    }
    return styles;
}

bool is_date_format(std::string_view code)
{
    constexpr std::string_view date_letters{"yYmMdDhHsSeE"};
    if (code == "General" || code == "GENERAL") return false;
    bool seen = false;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; at = past_token(code, at)) {
        auto const c = code[at];
        auto const next = at + 1 < code.size() ? code[at + 1] : ' ';
        if (c == '[' && std::string_view{"hHmMsS"}.find(next) != std::string_view::npos)
            return false;
        if (c == '0' || c == '#' || c == '?') {
            if (!seen) return false; // 0.00E+00; but ss.000 is a time
        }
        if (date_letters.find(c) != std::string_view::npos) seen = true;
    }
    return seen;
}

std::optional<std::string> written_serial(double serial, DateSystem system)
{
    constexpr double last_1900 = 2958466;
    auto const end = system == DateSystem::from_1900 ? last_1900 : last_1900 - 1462;
    if (!(serial >= 0 && serial < end)) return std::nullopt;
    auto const seconds = static_cast<std::int64_t>(std::llround(serial * 86400));
    auto const day = seconds / 86400;
    auto const second = seconds % 86400;
    if (static_cast<double>(day) >= end) return std::nullopt;
    auto const time =
        fmt::format("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
    if (day == 0 && system == DateSystem::from_1900) return time;
    return second == 0 ? written_day(day, system) : written_day(day, system) + " " + time;
}

} // namespace ztc::documents
