// SPDX-License-Identifier: Apache-2.0
#include "house/source.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

namespace ztc::house {

namespace fs = std::filesystem;

namespace {

constexpr std::array not_ours{".git",         "build", "node_modules", "dist",
                              "test-results", "shots", "third_party"};
constexpr std::array text_endings{".cpp", ".hpp",  ".cmake", ".txt",  ".md",     ".sql",
                                  ".ts",  ".vue",  ".css",   ".json", ".js",     ".mjs",
                                  ".sh",  ".toml", ".html",  ".yml",  ".service"};
constexpr std::array text_names{"dev", "run", "Caddyfile", ".gitignore", ".clang-format"};

bool is_text(fs::path const& path)
{
    auto const ending = path.extension().string();
    auto const name = path.filename().string();
    if (name == "package-lock.json") return false;
    return std::ranges::find(text_endings, ending) != text_endings.end() ||
           std::ranges::find(text_names, name) != text_names.end();
}

std::string read(fs::path const& path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return std::move(text).str();
}

} // namespace

Sources read_tree(fs::path const& root)
{
    Sources sources;
    for (auto at = fs::recursive_directory_iterator(root); at != fs::end(at); ++at) {
        auto const name = at->path().filename().string();
        if (at->is_directory()) {
            if (std::ranges::find(not_ours, name) != not_ours.end()) at.disable_recursion_pending();
        } else if (at->is_regular_file() && is_text(at->path())) {
            sources.push_back({fs::relative(at->path(), root).generic_string(), read(at->path())});
        }
    }
    std::ranges::sort(sources, {}, &Source::path);
    return sources;
}

Source const* find(Sources const& sources, std::string_view path)
{
    auto const at = std::ranges::find(sources, path, &Source::path);
    return at == sources.end() ? nullptr : &*at;
}

std::vector<std::string_view> lines_of(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

int line_at(std::string_view text, std::size_t offset)
{
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, offset), '\n'));
}

bool is_cpp(std::string_view path)
{
    return path.ends_with(".cpp") || path.ends_with(".hpp");
}

bool is_test(std::string_view path)
{
    return path.ends_with("_test.cpp") || path.starts_with("server/stories/") ||
           path.ends_with("/testing.hpp") || path.find("_for_tests.") != path.npos ||
           path.find("_for_test.") != path.npos || path.find("/testing/") != path.npos;
}

} // namespace ztc::house
