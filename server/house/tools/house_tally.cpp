// SPDX-License-Identifier: Apache-2.0
//
// house_tally REPORTS [WORD]: the last step of `./dev test`. Prints what failed and why something
// was skipped, then `N passed, N failed, N skipped` as the last line; 0 only when all is good.
#include "house/tally.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace fs = std::filesystem;
using namespace ztc::house;

namespace {

std::string read(fs::path const& path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return std::move(text).str();
}

std::string read_word(fs::path const& path)
{
    std::string word;
    std::ifstream(path) >> word;
    return word;
}

/// The suite named like the file REPORTS/<suite>.kind.
Report report_beside(fs::path file, std::string const& word)
{
    auto const sibling = [&](char const* ending) { return file.replace_extension(ending); };
    auto const kind = kind_named(read_word(file));
    auto const ended = read_word(sibling(".exit"));
    auto const log = read(sibling(".log"));
    return {.suite = file.stem().string(),
            .kind = kind,
            .exit_code = ended.empty() ? -1 : std::stoi(ended),
            .log = log,
            .written = kind == Kind::tap ? log : read(sibling(".json")),
            .word = word};
}

void show_end_of(std::string const& log)
{
    constexpr std::size_t shown = 3000;
    auto const from = log.size() > shown ? log.find('\n', log.size() - shown) : 0;
    std::cout << log.substr(std::min(from, log.size())) << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::cerr << "house_tally REPORTS [WORD]\n";
        return 2;
    }
    Outcomes all;
    for (auto const& entry : fs::directory_iterator(argv[1])) {
        if (entry.path().extension() != ".kind") continue;
        auto const report = report_beside(entry.path(), argc > 2 ? argv[2] : "");
        for (auto const& outcome : outcomes_of(report)) {
            if (outcome.result == Result::failed && outcome.test.empty()) show_end_of(report.log);
            all.push_back(outcome);
        }
    }
    std::cout << told(all);
    return all_good(all) ? 0 : 1;
}
