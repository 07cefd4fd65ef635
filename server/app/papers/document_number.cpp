// SPDX-License-Identifier: Apache-2.0
#include "app/papers/blocks.hpp"
#include "kernel/text.hpp"

#include <algorithm>
#include <array>

namespace ztc::app {

namespace {

using Characters = std::vector<std::string_view>;
using papers::characters_of;

constexpr std::array<std::string_view, 6> opening{"[", "(", "（", "［", "﹝", "【"};
constexpr std::array<std::string_view, 6> closing{"]", ")", "）", "］", "﹞", "】"};

bool opens(std::string_view one)
{
    return one == "〔" || std::ranges::find(opening, one) != opening.end();
}

bool closes(std::string_view one)
{
    return one == "〕" || std::ranges::find(closing, one) != closing.end();
}

bool is_digit(std::string_view one)
{
    return one.size() == 1 && one[0] >= '0' && one[0] <= '9';
}

/// Without white space, and with digits of half the width.
std::string condensed(std::string_view typed)
{
    std::string out;
    for (auto const one : characters_of(typed)) {
        if (one == " " || one == "　" || one == "\t" || one == "\n") continue;
        if (one >= "０" && one <= "９") // U+FF10 to U+FF19
            out += static_cast<char>('0' + (static_cast<unsigned char>(one[2]) - 0x90));
        else
            out += one;
    }
    return out;
}

/// Where the bracket of a year opens; the end when there is none.
std::size_t year_in(Characters const& all)
{
    for (std::size_t i = 0; i + 5 < all.size(); ++i)
        if (opens(all[i]) && closes(all[i + 5]) &&
            std::all_of(all.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                        all.begin() + static_cast<std::ptrdiff_t>(i) + 5, is_digit))
            return i;
    return all.size();
}

} // namespace

std::string document_number(std::string_view typed)
{
    auto const text = condensed(typed);
    auto const all = characters_of(text);
    auto const year = year_in(all);
    if (year == all.size()) return text::tidy(typed);
    std::string out;
    for (std::size_t i = 0; i < year; ++i) out += all[i];
    out += "〔";
    for (std::size_t i = year + 1; i < year + 5; ++i) out += all[i];
    out += "〕";
    auto at = year + 6;
    if (at < all.size() && all[at] == "第") ++at;
    while (at + 1 < all.size() && all[at] == "0" && is_digit(all[at + 1])) ++at;
    bool const has_number = at < all.size() && is_digit(all[at]);
    for (; at < all.size(); ++at) out += all[at];
    if (has_number && is_digit(all.back())) out += "号";
    return out;
}

std::string quoted_short(std::string_view text, std::size_t characters)
{
    auto const all = characters_of(text.substr(0, text.find('\n')));
    auto const asked = text::tidy(text);
    if (text::characters(asked) <= characters) return asked;
    auto const most = std::min(all.size(), characters - 1);
    constexpr std::array<std::string_view, 5> stops{"，", "；", "、", "。", ","};
    auto end = most;
    for (auto i = most; i > characters / 2; --i)
        if (std::ranges::find(stops, all[i - 1]) != stops.end()) {
            end = i - 1;
            break;
        }
    std::string out;
    for (std::size_t i = 0; i < end; ++i) out += all[i];
    return out + "…";
}

std::vector<std::string_view> papers::characters_of(std::string_view utf8)
{
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < utf8.size();) {
        auto end = at + 1;
        while (end < utf8.size() && (utf8[end] & 0xC0) == 0x80) ++end;
        out.push_back(utf8.substr(at, end - at));
        at = end;
    }
    return out;
}

std::string papers::broken_title(std::string const& title)
{
    constexpr std::size_t line_holds = 20;
    auto const all = characters_of(title);
    if (all.size() <= line_holds || title.find('\n') != title.npos) return title;
    auto const middle = all.size() / 2;
    auto best = middle;
    for (std::size_t off = 0; off <= all.size() / 4; ++off) {
        auto const may_break = [&](std::size_t i) { return all[i] == "第" || all[i - 1] == "的"; };
        if (may_break(middle + off)) {
            best = middle + off;
            break;
        }
        if (may_break(middle - off)) {
            best = middle - off;
            break;
        }
    }
    std::string out;
    for (std::size_t i = 0; i < all.size(); ++i) out.append(i == best ? "\n" : "").append(all[i]);
    return out;
}

} // namespace ztc::app
