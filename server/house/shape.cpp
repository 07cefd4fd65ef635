// SPDX-License-Identifier: Apache-2.0
#include "house/shape.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <map>
#include <set>

namespace ztc::house {

namespace fs = std::filesystem;

namespace {

constexpr std::array module_stems{"types",    "events", "commands", "state", "rules",
                                  "policy",   "api",    "service",  "codec", "module",
                                  "refusals", "import"}; // messages from elsewhere (docs/adr/0010)
constexpr std::array view_stems{"fold",   "api",      "view", "types",
                                "codec",  "refusals", "page", // a page with a field policy
                                "delays",                     // how long answers took
                                "print",                      // what stands on printed sheets
                                "roster",                     // who receives where and when
                                "why"};                       // why a day is that day

bool has_stem(std::string_view file, auto const& stems)
{
    if (!is_cpp(file)) return false;
    auto const stem = file.substr(0, file.size() - 4);
    return std::ranges::any_of(stems, [&](std::string_view known) {
        return stem == known || (stem.starts_with(known) && stem[known.size()] == '_');
    }); // a stem that grew may be cut in several: service_answer.cpp
}

bool fits_module(std::string_view file)
{
    return file == "README.md" || is_test(file) || has_stem(file, module_stems);
}

bool fits_view(std::string_view file)
{
    auto const query = file.starts_with("queries/") && file.ends_with(".sql");
    return file == "README.md" || file == "tables.sql" || query || is_test(file) ||
           has_stem(file, view_stems);
}

/// "server/modules/matters/api.cpp" below "server/modules/" is {"matters", "api.cpp"}.
std::pair<std::string, std::string> split(std::string_view path, std::string_view folder)
{
    auto const rest = path.substr(folder.size());
    auto const slash = rest.find('/');
    if (slash == rest.npos) return {{}, std::string(rest)};
    return {std::string(rest.substr(0, slash)), std::string(rest.substr(slash + 1))};
}

Findings check_kind(Sources const& sources, std::string_view folder, bool (*fits)(std::string_view))
{
    Findings findings;
    std::map<std::string, bool> has_readme;
    for (auto const& source : sources) {
        if (!source.path.starts_with(folder)) continue;
        auto const [unit, file] = split(source.path, folder);
        if (unit.empty()) continue;
        has_readme[unit] |= file == "README.md";
        if (!fits(file))
            findings.push_back(
                {source.path, 0, "is not in the shape of every " + std::string(folder)});
    }
    for (auto const& [unit, has] : has_readme)
        if (!has) findings.push_back({std::string(folder) + unit, 0, "has no README.md"});
    return findings;
}

/// The link targets of a page: what stands in ](...).
std::vector<std::pair<int, std::string>> links_of(std::string_view text)
{
    std::vector<std::pair<int, std::string>> links;
    for (auto at = text.find("]("); at != text.npos; at = text.find("](", at + 1)) {
        auto const end = text.find_first_of(")\n", at);
        if (end == text.npos || text[end] != ')') continue;
        auto target = std::string(text.substr(at + 2, end - at - 2));
        target.resize(std::min(target.find('#'), target.size()));
        auto const outside = target.find("://") != target.npos || target.starts_with("mailto:") ||
                             target.find(' ') != target.npos; // code, not a link
        if (!target.empty() && !outside) links.emplace_back(line_at(text, at), target);
    }
    return links;
}

bool leads_somewhere(Sources const& sources, std::string const& target)
{
    auto const folder = target.ends_with('/') ? target : target + "/";
    static constexpr std::array not_read{".png", ".svg", ".csv", ".jpg"};
    auto const picture =
        std::ranges::any_of(not_read, [&](auto const* ending) { return target.ends_with(ending); });
    if (picture || target == "LICENSE") return true;
    return std::ranges::any_of(sources, [&](Source const& source) {
        return source.path == target || source.path.starts_with(folder);
    });
}

} // namespace

Findings check_folders(Sources const& sources)
{
    auto findings = check_kind(sources, "server/modules/", fits_module);
    std::ranges::move(check_kind(sources, "server/views/", fits_view),
                      std::back_inserter(findings));
    return findings;
}

Findings check_migrations(Sources const& sources)
{
    Findings findings;
    std::set<int> numbers;
    for (auto const& source : sources) {
        auto const name = fs::path(source.path).filename().string();
        if (!source.path.starts_with("server/migrations/") || !name.ends_with(".sql")) continue;
        auto const number = name.substr(0, 4);
        auto const numbered =
            name.size() > 5 && name[4] == '_' &&
            std::ranges::all_of(number, [](unsigned char c) { return std::isdigit(c); });
        if (!numbered) {
            findings.push_back({source.path, 0, "is not named 0001_what_it_does.sql"});
            continue;
        }
        numbers.insert(std::stoi(number));
        auto const first = source.text.substr(0, source.text.find('\n'));
        if (!first.starts_with("-- " + number + " "))
            findings.push_back(
                {source.path, 1, "does not begin with '-- " + number + " a sentence.'"});
    }
    auto expected = 1;
    for (auto const number : numbers)
        if (number != expected++) {
            findings.push_back(
                {"server/migrations", 0, "has a gap before " + std::to_string(number)});
            break;
        }
    return findings;
}

Findings check_readme(Sources const& sources)
{
    Findings findings;
    for (auto const* path : {"README.md", "README.zh-CN.md"}) {
        auto const* page = find(sources, path);
        if (!page) {
            findings.push_back({path, 0, "is missing"});
            continue;
        }
        for (auto const* command : {"./dev serve", "./dev test"})
            if (page->text.find(command) == std::string::npos)
                findings.push_back({path, 0, std::string("does not show ") + command});
    }
    return findings;
}

Findings check_links(Sources const& sources)
{
    Findings findings;
    for (auto const& source : sources) {
        if (!source.path.ends_with(".md")) continue;
        auto const folder = fs::path(source.path).parent_path();
        for (auto const& [line, target] : links_of(source.text))
            if (!leads_somewhere(sources, (folder / target).lexically_normal().generic_string()))
                findings.push_back({source.path, line, "leads nowhere: " + target});
    }
    return findings;
}

} // namespace ztc::house
