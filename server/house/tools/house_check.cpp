// SPDX-License-Identifier: Apache-2.0
//
// house_check [--binary ZHITONGCHE] [ROOT]: every rule of the house that a machine can see, over
// the tree below ROOT. Prints findings as path:line, warnings apart, and `checked N files: ok`.
#include "house/arrows.hpp"
#include "house/manners.hpp"
#include "house/published.hpp"
#include "house/shape.hpp"
#include "house/words.hpp"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>

namespace fs = std::filesystem;
using namespace ztc::house;

namespace {

struct Asked {
    fs::path binary;
    fs::path root = ".";
};

Asked asked_by(int argc, char** argv)
{
    Asked asked;
    for (auto at = 1; at < argc; ++at) {
        if (std::string_view(argv[at]) == "--binary" && at + 1 < argc)
            asked.binary = argv[++at];
        else
            asked.root = argv[at];
    }
    return asked;
}

std::string quoted(std::string const& path)
{
    std::string out = "'";
    for (auto const c : path) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

struct Printed {
    std::string text;
    int exit_code;
};

Printed output_of(std::string const& command)
{
    auto* const pipe = popen(command.c_str(), "r");
    if (!pipe) return {{}, -1};
    Printed printed;
    char buffer[65536];
    for (std::size_t n; (n = fread(buffer, 1, sizeof buffer, pipe)) > 0;)
        printed.text.append(buffer, n);
    printed.exit_code = pclose(pipe);
    return printed;
}

/// clang-format says "path:line:col: error: code should be clang-formatted"; one line per file do.
Findings findings_of_format(std::string const& said, fs::path const& root)
{
    Findings findings;
    for (auto const line : lines_of(said)) {
        auto const mark = line.find(": error: code should be");
        if (mark == line.npos) continue;
        auto const place = line.substr(0, mark);
        auto const path_end = place.find(':');
        auto const path = fs::relative(place.substr(0, path_end), root).generic_string();
        auto const number = std::stoi(std::string(place.substr(path_end + 1)));
        if (findings.empty() || findings.back().path != path)
            findings.push_back({path, number, "is not formatted: ./dev fmt"});
    }
    return findings;
}

Findings check_format(Sources const& sources, fs::path const& root)
{
    std::string command = "clang-format-19 --dry-run -Werror --ferror-limit=0";
    for (auto const& source : sources)
        if (is_cpp(source.path)) command += " " + quoted((root / source.path).string());
    auto const printed = output_of(command + " 2>&1");
    auto findings = findings_of_format(printed.text, root);
    if (printed.exit_code != 0 && findings.empty())
        findings.push_back({".clang-format", 0, "clang-format-19 did not run: " + printed.text});
    return findings;
}

std::map<std::string, std::string> described_by(fs::path const& binary)
{
    std::map<std::string, std::string> described;
    if (binary.empty()) return described;
    if (!fs::exists(binary)) {
        std::cout << "skipped: generated files (there is no " << binary.string() << ")\n";
        return described;
    }
    for (auto const* what : {"openapi", "events", "refusals"})
        described[what] = output_of(quoted(binary.string()) + " describe " + what).text;
    return described;
}

void print(Finding const& finding)
{
    if (finding.weight == Weight::warning) std::cout << "warning: ";
    std::cout << finding.path;
    if (finding.line > 0) std::cout << ':' << finding.line;
    std::cout << ": " << finding.says << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    auto const asked = asked_by(argc, argv);
    auto const sources = read_tree(asked.root);
    Findings all = check_format(sources, asked.root);
    std::ranges::move(check_generated(sources, described_by(asked.binary)),
                      std::back_inserter(all));
    for (auto const check :
         {check_arrows, check_web_arrows, check_glossary, check_refusals, check_events_only_grow,
          check_schema_types, check_banned_words, check_private_paths, check_sizes, check_folders,
          check_migrations, check_readme, check_links})
        std::ranges::move(check(sources), std::back_inserter(all));

    std::ranges::stable_sort(all, {}, [](Finding const& f) { return f.weight == Weight::finding; });
    std::ranges::for_each(all, print);
    auto const bad = std::ranges::count(all, Weight::finding, &Finding::weight);
    std::cout << "checked " << sources.size()
              << " files: " << (bad == 0 ? "ok" : std::to_string(bad) + " findings") << '\n';
    return bad == 0 ? 0 : 1;
}
