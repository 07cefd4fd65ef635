// SPDX-License-Identifier: Apache-2.0
#include "kernel/search_words.hpp"

#include <algorithm>
#include <cstdint>

namespace ztc::search {

namespace {

/// The code points of valid UTF-8, and where each begins.
struct Point {
    char32_t code;
    std::size_t at;
};

std::vector<Point> points_of(std::string_view words)
{
    std::vector<Point> points;
    for (std::size_t at = 0; at < words.size();) {
        auto const lead = static_cast<unsigned char>(words[at]);
        std::size_t const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        char32_t code = length == 1 ? lead : lead & (0xffU >> (length + 1));
        for (std::size_t i = 1; i < length && at + i < words.size(); ++i)
            code = (code << 6) | (static_cast<unsigned char>(words[at + i]) & 0x3fU);
        points.push_back({code, at});
        at += length;
    }
    return points;
}

void put(std::string& out, char32_t code)
{
    auto const byte = [&](char32_t bits) { out += static_cast<char>(bits); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xc0 | (code >> 6));
        byte(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
        byte(0xe0 | (code >> 12));
        byte(0x80 | ((code >> 6) & 0x3f));
        byte(0x80 | (code & 0x3f));
    } else {
        byte(0xf0 | (code >> 18));
        byte(0x80 | ((code >> 12) & 0x3f));
        byte(0x80 | ((code >> 6) & 0x3f));
        byte(0x80 | (code & 0x3f));
    }
}

char32_t folded(char32_t code)
{
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0; // full width
    if (code >= 'A' && code <= 'Z') code += 'a' - 'A';
    return code;
}

bool between(char32_t code, char32_t first, char32_t last)
{
    return code >= first && code <= last;
}

/// Blanks, punctuation and signs part runs; asked after folding.
bool parts(char32_t code)
{
    if (code < 0x80) return !between(code, '0', '9') && !between(code, 'a', 'z');
    if (code == 0x3005 || code == 0x3007) return false; // 々 〇
    return between(code, 0x80, 0xbf) || between(code, 0x2000, 0x206f) ||
           between(code, 0x2500, 0x25ff) || between(code, 0x3000, 0x303f) || code == 0x30fb ||
           between(code, 0xfe10, 0xfe4f) || between(code, 0xff5f, 0xff65) || code == 0xfeff;
}

std::u32string run_points(std::string_view run)
{
    std::u32string out;
    for (auto const& point : points_of(run)) out += point.code;
    return out;
}

std::string gram(std::u32string_view points)
{
    std::string out;
    for (auto const code : points) put(out, code);
    return out;
}

void each_once(std::vector<std::string>& grams)
{
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
}

std::size_t place_of(std::u32string_view in, std::string_view run)
{
    return in.find(run_points(run));
}

/// Folded, each sign that parts runs as one blank: as long as the words are.
std::u32string plain(std::vector<Point> const& points)
{
    std::u32string out;
    for (auto const& point : points) {
        auto const code = folded(point.code);
        out += parts(code) ? U' ' : code;
    }
    return out;
}

} // namespace

std::vector<std::string> runs_of(std::string_view words)
{
    std::vector<std::string> runs;
    bool open = false;
    for (auto const& point : points_of(words)) {
        auto const code = folded(point.code);
        if (parts(code)) {
            open = false;
            continue;
        }
        if (!open) runs.emplace_back();
        open = true;
        put(runs.back(), code);
    }
    return runs;
}

std::vector<std::string> grams_of(std::string_view words)
{
    std::vector<std::string> grams;
    for (auto const& run : runs_of(words)) {
        auto const points = run_points(run);
        std::u32string_view const all(points);
        for (std::size_t i = 0; i < all.size(); ++i) {
            grams.push_back(gram(all.substr(i, 1)));
            if (i + 1 < all.size()) grams.push_back(gram(all.substr(i, 2)));
        }
    }
    each_once(grams);
    return grams;
}

std::vector<std::string> grams_sought(std::vector<std::string> const& runs)
{
    std::vector<std::string> grams;
    for (auto const& run : runs) {
        auto const points = run_points(run);
        std::u32string_view const all(points);
        if (all.size() == 1) grams.push_back(run);
        for (std::size_t i = 0; i + 1 < all.size(); ++i) grams.push_back(gram(all.substr(i, 2)));
    }
    each_once(grams);
    return grams;
}

bool says(std::string_view words, std::string_view run)
{
    return place_of(plain(points_of(words)), run) != std::u32string::npos;
}

std::string excerpt(std::string_view words, std::vector<std::string> const& runs,
                    std::size_t around)
{
    auto const points = points_of(words);
    auto const searched = plain(points);
    for (auto const& run : runs) {
        auto const at = place_of(searched, run);
        if (at == std::u32string::npos) continue;
        auto const first = at > around ? at - around : 0;
        auto const end = std::min(points.size(), at + run_points(run).size() + around);
        std::string out = first > 0 ? "…" : "";
        for (auto i = first; i < end; ++i)
            put(out, points[i].code == '\n' || points[i].code == '\t' ? U' ' : points[i].code);
        return end < points.size() ? out + "…" : out;
    }
    return {};
}

} // namespace ztc::search
