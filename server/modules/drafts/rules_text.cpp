// SPDX-License-Identifier: Apache-2.0
#include "modules/drafts/rules_text.hpp"

#include "kernel/search_words.hpp"
#include "kernel/text.hpp"

#include <algorithm>

namespace ztc::drafts::rules {

namespace {

constexpr std::string_view ends[] = {"。", "！", "？", "；", "\n", "!", "?", ";"};
constexpr std::string_view times[] = {"年", "月", "日", "号", "点", "时", "：", ":", "分钟前"};

/// What is said, without marks and blanks, folded.
std::string bare(std::string_view words)
{
    std::string all;
    for (auto const& run : search::runs_of(words)) all += run;
    return all;
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

bool begins_with_any(std::string_view text, auto const& words)
{
    return std::ranges::any_of(words,
                               [&](std::string_view word) { return text.starts_with(word); });
}

} // namespace

std::vector<std::string> sentences_of(std::string_view text)
{
    std::vector<std::string> out;
    while (!text.empty()) {
        auto end = text.size();
        std::size_t mark = 0;
        for (auto const& one : ends)
            if (auto const at = text.find(one); at < end) {
                end = at;
                mark = one.size();
            }
        if (auto sentence = bare(text.substr(0, end)); !sentence.empty())
            out.push_back(std::move(sentence));
        text.remove_prefix(std::min(text.size(), end + mark));
    }
    return out;
}

bool stands_in(std::string_view sentence, std::vector<std::string> const& letters)
{
    auto const sought = bare(sentence);
    return !sought.empty() && std::ranges::any_of(letters, [&](std::string const& letter) {
        return bare(letter).find(sought) != std::string::npos;
    });
}

std::vector<std::string> copied_sentences(std::string_view text,
                                          std::vector<std::string> const& letters)
{
    constexpr std::size_t at_least = 6;
    auto all = sentences_of(text);
    std::erase_if(all, [&](std::string const& sentence) {
        return text::characters(sentence) < at_least || !stands_in(sentence, letters);
    });
    return all;
}

std::vector<std::string> figures_in(std::string_view text)
{
    std::vector<std::string> out;
    bool numbered = false; // 第3
    while (!text.empty()) {
        if (!is_digit(text.front())) {
            auto const ordinal = text.starts_with("第");
            numbered = ordinal || (numbered && text.front() == ' ');
            text.remove_prefix(ordinal ? std::string_view("第").size() : 1);
            continue;
        }
        std::size_t end = 0;
        while (end < text.size() &&
               (is_digit(text[end]) ||
                (text[end] == '.' && end + 1 < text.size() && is_digit(text[end + 1]))))
            ++end;
        auto figure = std::string(text.substr(0, end));
        text.remove_prefix(end);
        auto const rest = text.substr(std::min(text.size(), text.find_first_not_of(' ')));
        if (!numbered && !begins_with_any(rest, times)) out.push_back(std::move(figure));
        numbered = false;
    }
    return out;
}

} // namespace ztc::drafts::rules
