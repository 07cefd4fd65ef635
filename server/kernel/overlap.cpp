// SPDX-License-Identifier: Apache-2.0
#include "kernel/overlap.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace ztc::text {

namespace {

constexpr std::size_t run = 8;

std::u32string letters(std::string_view utf8)
{
    std::u32string out;
    for (std::size_t i = 0; i < utf8.size();) {
        auto const lead = static_cast<unsigned char>(utf8[i]);
        std::size_t const length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t point = lead < 0x80 ? lead : lead & (0xFFu >> (length + 1));
        for (std::size_t k = 1; k < length && i + k < utf8.size(); ++k)
            point = point << 6 | (static_cast<unsigned char>(utf8[i + k]) & 0x3Fu);
        i += length;
        if (point > U' ' && point != U'\u3000') out.push_back(point);
    }
    return out;
}

} // namespace

std::int64_t overlap_percent(std::string_view text, std::string_view other)
{
    auto const mine = letters(text), theirs = letters(other);
    if (mine.size() < 2 * run || theirs.size() < run) return 0;
    std::set<std::u32string_view> known;
    std::u32string_view const view(theirs), looked(mine);
    for (std::size_t i = 0; i + run <= view.size(); ++i) known.insert(view.substr(i, run));
    std::vector<bool> alike(mine.size());
    for (std::size_t i = 0; i + run <= looked.size(); ++i)
        if (known.contains(looked.substr(i, run)))
            std::fill_n(alike.begin() + static_cast<std::ptrdiff_t>(i), run, true);
    return static_cast<std::int64_t>(std::ranges::count(alike, true) * 100 /
                                     static_cast<std::ptrdiff_t>(mine.size()));
}

} // namespace ztc::text
