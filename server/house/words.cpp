// SPDX-License-Identifier: Apache-2.0
#include "house/words.hpp"

#include "house/cpp_text.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace ztc::house {

namespace {

struct Word {
    std::string text;
    int line;
};

std::vector<Word> enums_of(std::string_view plain)
{
    std::vector<Word> words;
    for (std::string_view const opening : {"enum class", "BOOST_DEFINE_ENUM_CLASS("})
        for (auto const at : places_of(plain, opening)) {
            auto const name = identifier_at(plain, at + opening.size());
            if (!name.empty()) words.push_back({std::string(name), line_at(plain, at)});
        }
    return words;
}

/// static constexpr auto type = "matters.raised";
std::vector<Word> events_of(std::string_view plain)
{
    std::vector<Word> words;
    for (auto const at : places_of(plain, "type")) {
        auto const begin = plain.rfind('\n', at) + 1;
        auto const declares =
            plain.substr(begin, at - begin).find("static constexpr") != plain.npos;
        auto end = at + sizeof("type") - 1;
        if (!declares || !take(plain, end, '=')) continue;
        if (auto const name = take_literal(plain, end))
            words.push_back({*name, line_at(plain, at)});
    }
    return words;
}

bool names_domain_words(std::string_view path)
{
    return path.starts_with("server/modules/") &&
           (path.ends_with("/types.hpp") || path.ends_with("/events.hpp"));
}

bool is_code(std::string_view text) // "matters.already_closed"
{
    auto const dot = text.find('.');
    return dot != text.npos && dot > 0 && dot + 1 < text.size() &&
           std::ranges::all_of(text, [](unsigned char c) {
               return std::islower(c) || std::isdigit(c) || c == '_' || c == '.';
           });
}

struct Row {
    std::string path;
    int line;
    std::string code, zh, en;
};

/// One row of a refusal table, `at` standing on its brace.
std::optional<Row> take_row(std::string_view plain, std::size_t at)
{
    Row row;
    if (!take(plain, at, '{')) return {};
    auto const code = take_literal(plain, at);
    if (!code || !is_code(*code) || !take(plain, at, ',')) return {};
    row.code = *code;
    at = std::min(plain.find_first_of(",}", at), plain.size()); // the status
    if (!take(plain, at, ',')) return row;
    row.zh = take_literal(plain, at).value_or("");
    if (!take(plain, at, ',')) return row;
    row.en = take_literal(plain, at).value_or("");
    return row;
}

std::vector<Row> rows_of(Sources const& sources)
{
    std::vector<Row> rows;
    for (auto const& source : sources) {
        if (!source.path.starts_with("server/") || !source.path.ends_with("/refusals.hpp"))
            continue;
        auto const plain = without_comments(source.text);
        for (auto at = plain.find('{'); at != plain.npos; at = plain.find('{', at + 1)) {
            auto row = take_row(plain, at);
            if (!row) continue;
            row->path = source.path;
            row->line = line_at(plain, at);
            rows.push_back(std::move(*row));
        }
    }
    return rows;
}

/// Blanks what a route lists as possible, which is a declaration and not a use.
std::string without_lists_of_routes(std::string plain)
{
    for (auto at = plain.find(".refuses("); at != plain.npos; at = plain.find(".refuses(", at + 1))
        for (auto end = at; end < plain.size() && plain[end] != ')'; ++end)
            if (plain[end] == '"') plain[end] = ' ';
    return plain;
}

/// The codes about one member of a request, which the codec gives: "request.too_long".
std::vector<Word> codes_of_requests(std::string_view plain)
{
    std::vector<Word> codes;
    for (auto at = plain.find("\"request."); at != plain.npos; at = plain.find("\"request.", at)) {
        auto const line = line_at(plain, at);
        if (auto code = take_literal(plain, at); code && is_code(*code))
            codes.push_back({*code, line});
    }
    return codes;
}

std::vector<Word> listed_by_routes(std::string_view plain)
{
    std::vector<Word> codes;
    for (auto at = plain.find(".refuses("); at != plain.npos;
         at = plain.find(".refuses(", at + 1)) {
        auto const end = std::min(plain.find(')', at), plain.size());
        for (auto quote = plain.find('"', at); quote < end; quote = plain.find('"', quote)) {
            auto const line = line_at(plain, quote);
            if (auto code = take_literal(plain, quote)) codes.push_back({*code, line});
        }
    }
    return codes;
}

std::vector<Word> refused_in(std::string_view plain)
{
    std::vector<Word> codes;
    for (auto const at : places_of(plain, "refuse")) {
        auto end = at + sizeof("refuse") - 1;
        if (!take(plain, end, '(')) continue;
        if (auto const code = take_literal(plain, end))
            codes.push_back({*code, line_at(plain, at)});
    }
    return codes;
}

bool has_han(std::string_view text)
{
    return std::ranges::any_of(text, [](unsigned char c) { return c >= 0xE4 && c <= 0xE9; });
}

Findings check_rows(std::vector<Row> const& rows)
{
    Findings findings;
    std::map<std::string, Row const*> first;
    for (auto const& row : rows) {
        auto const [before, is_new] = first.emplace(row.code, &row);
        if (!is_new)
            findings.push_back({row.path, row.line,
                                row.code + " is worded twice, also in " + before->second->path});
        if (!has_han(row.zh))
            findings.push_back({row.path, row.line, row.code + " has no Chinese words"});
        if (row.en.empty() || has_han(row.en))
            findings.push_back({row.path, row.line, row.code + " has no English words"});
    }
    return findings;
}

bool speaks(Source const& source) // product code, the tables apart
{
    return source.path.starts_with("server/") && is_cpp(source.path) && !is_test(source.path) &&
           !source.path.starts_with("server/house/") && !source.path.ends_with("/refusals.hpp");
}

bool is_of_a_code(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.';
}

/// In a literal, alone or with its place: "request.too_long", "/title request.too_long".
bool names(std::string const& plain, std::string const& blanked, std::string_view code)
{
    for (auto at = plain.find(code); at != plain.npos; at = plain.find(code, at + 1))
        if (blanked[at] == ' ' && !is_of_a_code(plain[at - 1]) &&
            !is_of_a_code(plain[at + code.size()]))
            return true;
    return false;
}

Findings check_unused(std::vector<Row> const& rows, Sources const& sources)
{
    std::string product, tests, blanked;
    for (auto const& source : sources) {
        if (is_cpp(source.path) && is_test(source.path)) {
            tests += without_comments(source.text);
            blanked += without_comments_and_literals(source.text);
        }
        if (speaks(source)) product += without_lists_of_routes(without_comments(source.text));
    }
    Findings findings;
    for (auto const& row : rows) {
        auto const quoted = "\"" + row.code + "\"";
        if (product.find(quoted) == product.npos)
            findings.push_back({row.path, row.line, row.code + " is never used"});
        else if (!names(tests, blanked, row.code))
            findings.push_back({row.path, row.line, "no test names " + row.code, Weight::warning});
    }
    return findings;
}

} // namespace

Findings check_glossary(Sources const& sources)
{
    Findings findings;
    auto const* glossary = find(sources, "docs/glossary.md");
    if (!glossary) return {{"docs/glossary.md", 0, "is missing"}};
    for (auto const& source : sources) {
        if (!names_domain_words(source.path)) continue;
        auto const plain = without_comments(source.text);
        auto words = enums_of(plain);
        std::ranges::move(events_of(plain), std::back_inserter(words));
        for (auto const& [word, line] : words)
            if (glossary->text.find("`" + word + "`") == std::string::npos)
                findings.push_back({source.path, line, "docs/glossary.md lacks `" + word + "`"});
    }
    return findings;
}

Findings check_refusals(Sources const& sources)
{
    auto const rows = rows_of(sources);
    auto findings = check_rows(rows);
    std::set<std::string> told;
    for (auto const& source : sources) {
        if (!speaks(source)) continue;
        auto const plain = without_comments(source.text);
        auto used = refused_in(plain);
        std::ranges::move(listed_by_routes(plain), std::back_inserter(used));
        std::ranges::move(codes_of_requests(plain), std::back_inserter(used));
        for (auto const& [code, line] : used) {
            auto const worded = std::ranges::find(rows, code, &Row::code) != rows.end();
            if (!worded && told.insert(code).second)
                findings.push_back({source.path, line, code + " has no words in any refusals.hpp"});
        }
    }
    std::ranges::move(check_unused(rows, sources), std::back_inserter(findings));
    return findings;
}

} // namespace ztc::house
