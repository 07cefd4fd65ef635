// SPDX-License-Identifier: Apache-2.0
#include "house/arrows.hpp"

#include "house/cpp_text.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

namespace ztc::house {

namespace {

constexpr auto asio_units_at_most = 3;

struct Include {
    int line;
    std::string target;
};

/// A file's place in the house: server/modules/matters/api.cpp is {modules, matters, api.cpp}.
struct Place {
    std::string folder, unit, file;
};

Place place_of(std::string_view path) // below server/
{
    auto const first = path.find('/');
    if (first == path.npos) return {{}, {}, std::string(path)};
    auto const folder = path.substr(0, first);
    auto const rest = path.substr(first + 1);
    auto const second = rest.find('/');
    if (second == rest.npos) return {std::string(folder), {}, std::string(rest)};
    return {std::string(folder), std::string(rest.substr(0, second)),
            std::string(rest.substr(second + 1))};
}

std::vector<Include> includes_of(std::string_view text)
{
    std::vector<Include> includes;
    auto const plain = without_comments(text);
    auto number = 0;
    for (auto const line : lines_of(plain)) {
        ++number;
        auto const at = line.find("#include ");
        if (at == line.npos) continue;
        auto const open = line.find_first_of("\"<", at);
        auto const close = line.find_first_of("\">", open + 1);
        if (open == line.npos || close == line.npos) continue;
        includes.push_back({number, std::string(line.substr(open + 1, close - open - 1))});
    }
    return includes;
}

bool is_public_part(Place const& to) // all that others may know of a module
{
    return to.file == "types.hpp" || to.file == "events.hpp" || to.file == "policy.hpp";
}

bool may_know(Place const& from, Place const& to)
{
    auto const own = from.folder == to.folder && (from.unit == to.unit || to.folder == "house");
    if (from.folder == "app" || from.folder == "house") return from.folder == "app" || own;
    if (to.folder == "kernel" || own) return to.folder == "kernel" || from.folder != "kernel";
    if (from.folder == "platform") return to.folder == "platform";
    if (from.folder == "modules" || from.folder == "views")
        return to.folder == "modules" && is_public_part(to);
    if (from.folder == "processes") return to.folder == "processes" || to.folder == "modules";
    return false;
}

std::string describe(Place const& place)
{
    return place.unit.empty() ? place.folder : place.folder + "/" + place.unit;
}

bool is_house_folder(std::string_view folder)
{
    static constexpr std::array folders{"kernel",    "platform", "modules", "views",
                                        "processes", "app",      "house",   "stories"};
    return std::ranges::find(folders, folder) != folders.end();
}

Findings check_file(Source const& source)
{
    Findings findings;
    auto const from = place_of(std::string_view(source.path).substr(sizeof("server/") - 1));
    for (auto const& [line, target] : includes_of(source.text)) {
        auto const to = place_of(target);
        if (!is_house_folder(to.folder) || may_know(from, to)) continue;
        auto why = describe(from) + " must not know " + describe(to);
        if (to.folder == "modules" && !to.unit.empty()) why += "'s " + to.file;
        findings.push_back({source.path, line, why});
    }
    return findings;
}

using Graph = std::map<std::string, std::vector<Include>>; // path below server/ -> its includes

Graph graph_of(Sources const& sources)
{
    Graph graph;
    for (auto const& source : sources)
        if (source.path.starts_with("server/") && is_cpp(source.path) && !is_test(source.path))
            graph[source.path.substr(sizeof("server/") - 1)] = includes_of(source.text);
    return graph;
}

/// Directly or through our own headers.
bool sees_asio(Graph const& graph, std::string const& path, std::set<std::string>& seen)
{
    auto const file = graph.find(path);
    if (file == graph.end() || !seen.insert(path).second) return false;
    return std::ranges::any_of(file->second, [&](Include const& include) {
        return include.target.starts_with("boost/asio") ||
               include.target.starts_with("boost/beast") || sees_asio(graph, include.target, seen);
    });
}

Findings check_asio(Sources const& sources)
{
    auto const graph = graph_of(sources);
    std::vector<std::string> units;
    for (auto const& [path, includes] : graph) {
        std::set<std::string> seen;
        if (path.ends_with(".cpp") && sees_asio(graph, path, seen)) units.push_back(path);
    }
    Findings findings;
    for (std::size_t extra = asio_units_at_most; extra < units.size(); ++extra)
        findings.push_back(
            {"server/" + units[extra], 0, "at most 3 compiled files may see Boost.Asio or Beast"});
    return findings;
}

/// "web/mobile/src/x.ts" and "../y" are "web/mobile/y".
std::string resolved(std::string_view from, std::string_view specifier)
{
    auto const folder = std::filesystem::path(from).parent_path();
    return (folder / specifier).lexically_normal().generic_string();
}

std::string workspace_of(std::string_view path)
{
    if (!path.starts_with("web/")) return {};
    auto const end = path.find('/', 4);
    return std::string(path.substr(4, end == path.npos ? end : end - 4));
}

/// Package name of a workspace -> its folder, from each web/<workspace>/package.json.
std::map<std::string, std::string> workspace_names(Sources const& sources)
{
    std::map<std::string, std::string> names;
    for (auto const& source : sources) {
        auto const workspace = workspace_of(source.path);
        if (source.path != "web/" + workspace + "/package.json") continue;
        auto at = source.text.find("\"name\"");
        if (at == source.text.npos) continue;
        at += sizeof("\"name\"") - 1;
        if (!take(source.text, at, ':')) continue;
        if (auto const name = take_literal(source.text, at)) names[*name] = workspace;
    }
    return names;
}

std::vector<Include> imports_of(std::string_view text)
{
    std::vector<Include> imports;
    auto number = 0;
    for (auto const line : lines_of(text)) {
        ++number;
        for (std::string_view const word : {"from ", "import ", "import(", "@import "}) {
            auto at = line.find(word);
            if (at == line.npos) continue;
            at += word.size();
            if (at >= line.size() || (line[at] != '\'' && line[at] != '"')) continue;
            auto const close = line.find(line[at], at + 1);
            if (close == line.npos) continue;
            imports.push_back({number, std::string(line.substr(at + 1, close - at - 1))});
            break;
        }
    }
    return imports;
}

} // namespace

Findings check_arrows(Sources const& sources)
{
    Findings findings;
    for (auto const& source : sources) {
        if (!source.path.starts_with("server/") || !is_cpp(source.path) || is_test(source.path))
            continue;
        std::ranges::move(check_file(source), std::back_inserter(findings));
    }
    std::ranges::move(check_asio(sources), std::back_inserter(findings));
    return findings;
}

Findings check_web_arrows(Sources const& sources)
{
    Findings findings;
    auto const names = workspace_names(sources);
    for (auto const& source : sources) {
        auto const from = workspace_of(source.path);
        auto const binds = from == "mobile" || from == "console" || from == "shared";
        auto const code = source.path.ends_with(".ts") || source.path.ends_with(".vue") ||
                          source.path.ends_with(".css") || source.path.ends_with(".js");
        if (!binds || !code) continue;
        for (auto const& [line, specifier] : imports_of(source.text)) {
            auto const known = names.find(specifier.substr(
                0, specifier.find('/', specifier[0] == '@' ? specifier.find('/') + 1 : 0)));
            auto const to = specifier.starts_with(".")
                                ? workspace_of(resolved(source.path, specifier))
                            : known != names.end() ? known->second
                                                   : from;
            if (to != from && to != "shared")
                findings.push_back(
                    {source.path, line, "web/" + from + " must not import " + specifier});
        }
    }
    return findings;
}

} // namespace ztc::house
