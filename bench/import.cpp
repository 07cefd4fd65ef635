// SPDX-License-Identifier: Apache-2.0
//
// A file of messages put into a fresh town by the program's own verb: rows for each second of CPU.
//
//   bench_import FILE NEW_FOLDER
#include "bench/figures.hpp"
#include "bench/site_process.hpp"
#include "bench/town.hpp"

#include <fmt/format.h>

using namespace ztc::bench;

int main(int argc, char** argv)
{
    if (argc != 3) return fmt::print(stderr, "bench_import FILE NEW_FOLDER\n"), 2;
    std::filesystem::path const folder = argv[2];
    grow_town(folder, 0);
    auto const ran = run_program({"import", "messages", argv[1], "--data", folder.string()});
    std::filesystem::remove_all(folder);
    auto const end = ran.output.find(" rows: ");
    if (end == std::string::npos) return fmt::print(stderr, "{}\n", ran.output), 1;
    auto const begin = ran.output.rfind('\n', end) + 1;
    auto const rows = std::stod(ran.output.substr(begin, end - begin));
    fmt::print("import: {}\n", ran.output.substr(begin, ran.output.find('\n', end) - begin));
    table_row("import of messages with their answers", "–",
              fmt::format("{:.0f} rows / CPU second ({:.0f} rows, {:.1f} s)",
                          rows / (ran.cpu_us / 1e6), rows, ran.cpu_us / 1e6),
              Ok::unknown);
}
