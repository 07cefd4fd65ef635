// SPDX-License-Identifier: Apache-2.0
#include "house/cpp_text.hpp"

#include <cctype>

namespace ztc::house {

namespace {

enum class Literals { kept, blanked };

bool in_identifier(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

std::size_t skip_blanks(std::string_view text, std::size_t at)
{
    while (at < text.size() && std::isspace(static_cast<unsigned char>(text[at]))) ++at;
    return at;
}

std::size_t end_of_raw_string(std::string_view text, std::size_t quote)
{
    auto const open = text.find('(', quote);
    if (open == text.npos) return text.size();
    auto const close = ")" + std::string(text.substr(quote + 1, open - quote - 1)) + "\"";
    auto const end = text.find(close, open);
    return end == text.npos ? text.size() : end + close.size();
}

std::size_t end_of_literal(std::string_view text, std::size_t quote)
{
    if (text[quote] == '"' && quote > 0 && text[quote - 1] == 'R')
        return end_of_raw_string(text, quote);
    auto at = quote + 1;
    while (at < text.size() && text[at] != text[quote] && text[at] != '\n')
        at += text[at] == '\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

std::size_t end_of_comment(std::string_view text, std::size_t at)
{
    auto const line = text[at + 1] == '/';
    auto const end = text.find(line ? "\n" : "*/", at + 2);
    if (end == text.npos) return text.size();
    return line ? end : end + 2;
}

bool opens_comment(std::string_view text, std::size_t at)
{
    return text[at] == '/' && at + 1 < text.size() && (text[at + 1] == '/' || text[at + 1] == '*');
}

bool opens_literal(std::string_view text, std::size_t at)
{
    if (text[at] == '"') return true;
    auto const in_number = at > 0 && std::isdigit(static_cast<unsigned char>(text[at - 1]));
    return text[at] == '\'' && !in_number; // 1'000 is no character
}

void blank(std::string& text, std::size_t from, std::size_t to)
{
    for (auto at = from; at < to && at < text.size(); ++at)
        if (text[at] != '\n') text[at] = ' ';
}

std::string blanked(std::string_view text, Literals literals)
{
    std::string out{text};
    for (std::size_t at = 0; at < text.size();) {
        if (opens_comment(text, at)) {
            auto const end = end_of_comment(text, at);
            blank(out, at, end);
            at = end;
        } else if (opens_literal(text, at)) {
            auto const end = end_of_literal(text, at);
            if (literals == Literals::blanked) blank(out, at + 1, end - 1);
            at = end;
        } else {
            ++at;
        }
    }
    return out;
}

} // namespace

std::string without_comments(std::string_view text)
{
    return blanked(text, Literals::kept);
}

std::string without_comments_and_literals(std::string_view text)
{
    return blanked(text, Literals::blanked);
}

std::vector<std::size_t> places_of(std::string_view text, std::string_view word)
{
    std::vector<std::size_t> places;
    for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        auto const end = at + word.size();
        auto const begins = at == 0 || !in_identifier(text[at - 1]) || !in_identifier(word.front());
        auto const ends =
            end >= text.size() || !in_identifier(text[end]) || !in_identifier(word.back());
        if (begins && ends) places.push_back(at);
    }
    return places;
}

std::string_view identifier_at(std::string_view text, std::size_t offset)
{
    auto const begin = skip_blanks(text, offset);
    auto end = begin;
    while (end < text.size() && in_identifier(text[end])) ++end;
    return text.substr(begin, end - begin);
}

std::optional<std::string> take_literal(std::string_view text, std::size_t& offset)
{
    std::optional<std::string> literal;
    for (auto at = skip_blanks(text, offset); at < text.size() && text[at] == '"';
         at = skip_blanks(text, offset)) {
        auto const end = end_of_literal(text, at);
        literal = literal.value_or("") + std::string(text.substr(at + 1, end - at - 2));
        offset = end;
    }
    return literal;
}

bool take(std::string_view text, std::size_t& offset, char mark)
{
    auto const at = skip_blanks(text, offset);
    if (at >= text.size() || text[at] != mark) return false;
    offset = at + 1;
    return true;
}

} // namespace ztc::house
