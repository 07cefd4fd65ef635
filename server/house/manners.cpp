// SPDX-License-Identifier: Apache-2.0
#include "house/manners.hpp"

#include "house/cpp_text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

namespace ztc::house {

namespace {

constexpr std::size_t columns_at_most = 100;
constexpr std::size_t function_lines_at_most = 60;
constexpr std::size_t file_lines_at_most = 500;
constexpr std::size_t test_file_lines_at_most = 800;

constexpr std::array empty_endings{"Manager", "Helper", "Util", "Utils", "Data", "Info"};
constexpr std::array clocks{"system_clock::now", "steady_clock::now", "time(nullptr)",
                            "gettimeofday", "clock_gettime"};
/// The two places where a fault of the machine ends: one answer of HTTP, one run of a job.
constexpr std::array may_catch_all{"server/platform/http/", "server/platform/jobs/"};

bool below_any(std::string_view path, auto const& folders)
{
    return std::ranges::any_of(folders,
                               [&](auto const* folder) { return path.starts_with(folder); });
}

bool is_product(Source const& source)
{
    return is_cpp(source.path) && !is_test(source.path);
}

void find_type_names(Source const& source, std::string_view plain, Findings& findings)
{
    for (std::string_view const keyword : {"class", "struct"}) {
        for (auto const at : places_of(plain, keyword)) {
            auto const name = identifier_at(plain, at + keyword.size());
            for (std::string_view const ending : empty_endings)
                if (name.ends_with(ending))
                    findings.push_back(
                        {source.path, line_at(plain, at),
                         std::string(name) + ": say what it is, not " + std::string(ending)});
        }
    }
}

void find_word(Source const& source, std::string_view plain, std::string_view word,
               std::string const& says, Findings& findings)
{
    for (auto const at : places_of(plain, word))
        findings.push_back({source.path, line_at(plain, at), says});
}

void find_clocks(Source const& source, std::string_view plain, Findings& findings)
{
    auto const free_to_look = source.path.starts_with("server/platform/") ||
                              !source.path.starts_with("server/") || is_test(source.path);
    if (free_to_look) return;
    for (std::string_view const clock : clocks)
        find_word(source, plain, clock, "time comes in through kernel/clock.hpp", findings);
}

/// A note to oneself needs the number of an issue beside it: "TODO #12".
void find_notes_to_oneself(Source const& source, Findings& findings)
{
    static auto const later = std::string("TO") + "DO", broken = std::string("FIX") + "ME";
    find_word(source, source.text, broken, "mend it or write an issue", findings);
    for (auto const at : places_of(source.text, later)) {
        auto const rest = std::string_view(source.text).substr(at + later.size(), 3);
        auto const sign = rest.find('#');
        auto const numbered =
            sign != rest.npos && at + later.size() + sign + 1 < source.text.size() &&
            std::isdigit(static_cast<unsigned char>(source.text[at + later.size() + sign + 1]));
        if (!numbered)
            findings.push_back(
                {source.path, line_at(source.text, at), later + " without an issue"});
    }
}

bool begins_a_block(std::string_view after_brace)
{
    auto const code =
        after_brace.substr(std::min(after_brace.find_first_not_of(' '), after_brace.size()));
    return code.starts_with('\n') || code.starts_with("return ") || code.starts_with("auto ") ||
           code.starts_with("CHECK(") || code.starts_with("if ");
}

/// Whether something of a braced list stands before `at`, in the list itself or in one around it.
bool is_later_in_a_list(std::string_view plain, std::size_t at)
{
    auto closed = 0;
    auto comma = false;
    while (at-- > 0) {
        auto const c = plain[at];
        if (c == ')' || c == ']' || c == '}') ++closed;
        if (closed == 0 && c == ';') return false;
        if (closed == 0 && c == ',') comma = true;
        if (c != '(' && c != '[' && c != '{') continue;
        if (closed > 0) {
            --closed;
            continue;
        }
        if (c == '{' && begins_a_block(plain.substr(at + 1))) return false;
        if (c == '{' && comma) return true;
        comma = false;
    }
    return false;
}

/// GCC 12 leaves what a braced list has built undestroyed when TRY returns from its midst.
void find_early_returns_from_lists(Source const& source, std::string_view plain, Findings& findings)
{
    for (auto const at : places_of(plain, "TRY"))
        if (is_later_in_a_list(plain, at))
            findings.push_back({source.path, line_at(plain, at),
                                "TRY amid a braced list leaks what stands before it"});
}

std::size_t columns_of(std::string_view line) // code points, as a reader counts them
{
    return static_cast<std::size_t>(
        std::ranges::count_if(line, [](unsigned char c) { return (c & 0xC0) != 0x80; }));
}

void measure_lines(Source const& source, Findings& findings)
{
    auto number = 0;
    for (auto const line : lines_of(source.text))
        if (++number; columns_of(line) > columns_at_most)
            findings.push_back({source.path, number,
                                std::to_string(columns_of(line)) + " columns, 100 are allowed"});
}

/// Our format gives only functions a brace on a line of their own; the body ends at its indent.
void measure_functions(Source const& source, Findings& findings)
{
    auto const plain = without_comments_and_literals(source.text);
    auto const lines = lines_of(plain);
    std::map<std::size_t, std::size_t> open; // indent -> line of the brace
    for (std::size_t at = 0; at < lines.size(); ++at) {
        auto const indent = std::min(lines[at].find_first_not_of(' '), lines[at].size());
        auto const code = lines[at].substr(indent);
        if (code == "{") open[indent] = at;
        auto const begun = open.find(indent);
        if (begun == open.end() || !code.starts_with("}")) continue;
        auto const length = at - begun->second - 1;
        if (length > function_lines_at_most)
            findings.push_back({source.path, static_cast<int>(begun->second),
                                "a function of " + std::to_string(length) + " lines",
                                Weight::warning});
        open.erase(begun);
    }
}

void measure_file(Source const& source, Findings& findings)
{
    auto const length = lines_of(source.text).size();
    auto const limit = is_test(source.path) ? test_file_lines_at_most : file_lines_at_most;
    if (length > limit)
        findings.push_back(
            {source.path, 0, "a file of " + std::to_string(length) + " lines", Weight::warning});
}

} // namespace

Findings check_banned_words(Sources const& sources)
{
    Findings findings;
    for (auto const& source : sources) {
        if (!is_cpp(source.path)) continue;
        auto const plain = without_comments_and_literals(source.text);
        find_notes_to_oneself(source, findings);
        find_clocks(source, plain, findings);
        find_word(source, plain, "std::any", "a type says what it holds", findings);
        find_early_returns_from_lists(source, plain, findings);
        if (is_product(source)) find_type_names(source, plain, findings);
        if (!below_any(source.path, may_catch_all))
            find_word(source, plain, "catch (...)", "catch what you can answer", findings);
    }
    return findings;
}

Findings check_private_paths(Sources const& sources)
{
    // Spelled apart, so that this file does not find itself.
    static std::array const paths{std::string("/wo") + "rk/", std::string("/tm") + "p/",
                                  std::string("/ro") + "ot/", std::string("/fa") + "rm/"};
    Findings findings;
    for (auto const& source : sources)
        for (auto const& path : paths)
            for (auto at = source.text.find(path); at != std::string::npos;
                 at = source.text.find(path, at + 1)) {
                auto const before = at == 0 ? ' ' : source.text[at - 1];
                if (std::isalnum(static_cast<unsigned char>(before)) || before == '_' ||
                    before == '.' || before == '/' || before == '}')
                    continue;
                findings.push_back(
                    {source.path, line_at(source.text, at), path + " is a path of one machine"});
            }
    return findings;
}

Findings check_sizes(Sources const& sources)
{
    Findings findings;
    for (auto const& source : sources) {
        auto const web = source.path.ends_with(".vue") || source.path.ends_with(".ts");
        auto const written = !source.path.ends_with(".d.ts");
        if (is_cpp(source.path)) {
            measure_lines(source, findings);
            measure_functions(source, findings);
        }
        if (is_cpp(source.path) || (web && written)) measure_file(source, findings);
    }
    return findings;
}

} // namespace ztc::house
