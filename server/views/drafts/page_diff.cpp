// SPDX-License-Identifier: Apache-2.0
#include "views/drafts/page_diff.hpp"

#include <algorithm>
#include <cstdint>
#include <span>

namespace ztc::views::drafts {

namespace {

using Tokens = std::vector<std::string_view>;

/// So many cells are compared; what is longer counts as exchanged whole.
constexpr std::size_t cells_at_most = 4'000'000;
/// Fewer characters between two changes are part of the change: else it reads as confetti.
constexpr std::size_t stays_from = 2;

std::size_t length_of_character(char first)
{
    auto const byte = static_cast<unsigned char>(first);
    if (byte < 0x80) return 1;
    if (byte < 0xE0) return 2;
    return byte < 0xF0 ? 3 : 4;
}

bool is_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.';
}

Tokens characters_of(std::string_view text)
{
    Tokens out;
    while (!text.empty()) {
        std::size_t size = 0;
        while (size < text.size() && is_word(text[size])) ++size;
        if (size == 0) size = std::min(text.size(), length_of_character(text.front()));
        out.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return out;
}

Tokens sentences_of(std::string_view text)
{
    constexpr std::string_view ends[] = {"。", "！", "？", "；", "，", "\n"};
    Tokens out;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        auto const size = std::min(text.size() - at, length_of_character(text[at]));
        auto const one = text.substr(at, size);
        at += size;
        if (std::ranges::find(ends, one) == std::end(ends)) continue;
        out.push_back(text.substr(begin, at - begin));
        begin = at;
    }
    if (begin < text.size()) out.push_back(text.substr(begin));
    return out;
}

class Telling {
public:
    void add(Change change, std::string_view text)
    {
        if (text.empty()) return;
        if (!out_.empty() && out_.back().change == change)
            out_.back().text += text;
        else
            out_.push_back({change, std::string(text)});
    }
    /// What was removed and what came for it, whole.
    void exchange(std::string_view before, std::string_view after)
    {
        add(Change::removed, before);
        add(Change::added, after);
    }
    std::vector<Piece> take() { return std::move(out_); }

private:
    std::vector<Piece> out_;
};

std::string joined(std::span<std::string_view const> tokens)
{
    std::string all;
    for (auto const& token : tokens) all += token;
    return all;
}

/// A stretch that stays, by where it begins in each and how long it is.
struct Stretch {
    std::size_t before, after, size;
};

/// The longest common subsequence, as stretches.
std::vector<Stretch> stretches(std::span<std::string_view const> a,
                               std::span<std::string_view const> b)
{
    auto const n = a.size(), m = b.size();
    std::vector<std::uint16_t> table((n + 1) * (m + 1), 0);
    auto const cell = [&](std::size_t i, std::size_t j) -> std::uint16_t& {
        return table[i * (m + 1) + j];
    };
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;)
            cell(i, j) = a[i] == b[j] ? static_cast<std::uint16_t>(cell(i + 1, j + 1) + 1)
                                      : std::max(cell(i + 1, j), cell(i, j + 1));
    std::vector<Stretch> out;
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        if (a[i] == b[j]) {
            bool const goes_on = !out.empty() && out.back().before + out.back().size == i &&
                                 out.back().after + out.back().size == j;
            if (goes_on)
                ++out.back().size;
            else
                out.push_back({i, j, 1});
            ++i;
            ++j;
        } else if (cell(i + 1, j) >= cell(i, j + 1)) {
            ++i;
        } else {
            ++j;
        }
    }
    return out;
}

/// Tells `a` against `b`; `inside` tells what lies between two stretches that stay.
template <class Inside>
void compare(Tokens const& a, Tokens const& b, Telling& told, std::size_t shortest, Inside&& inside)
{
    std::span<std::string_view const> before(a), after(b);
    if (before.size() * after.size() > cells_at_most || before.size() > 60'000) {
        inside(joined(before), joined(after));
        return;
    }
    std::size_t i = 0, j = 0;
    for (auto const& stretch : stretches(before, after)) {
        bool const at_an_end = (stretch.before == 0 && stretch.after == 0) ||
                               (stretch.before + stretch.size == before.size() &&
                                stretch.after + stretch.size == after.size());
        if (stretch.size < shortest && !at_an_end) continue;
        inside(joined(before.subspan(i, stretch.before - i)),
               joined(after.subspan(j, stretch.after - j)));
        told.add(Change::same, joined(before.subspan(stretch.before, stretch.size)));
        i = stretch.before + stretch.size;
        j = stretch.after + stretch.size;
    }
    inside(joined(before.subspan(i)), joined(after.subspan(j)));
}

} // namespace

std::vector<Piece> difference(std::string_view before, std::string_view after)
{
    Telling told;
    auto const whole = [&](std::string const& a, std::string const& b) { told.exchange(a, b); };
    auto const by_characters = [&](std::string const& a, std::string const& b) {
        if (a.empty() || b.empty()) return whole(a, b);
        compare(characters_of(a), characters_of(b), told, stays_from, whole);
    };
    compare(sentences_of(before), sentences_of(after), told, 1, by_characters);
    return told.take();
}

} // namespace ztc::views::drafts
