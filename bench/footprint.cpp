// SPDX-License-Identifier: Apache-2.0
//
// What a town costs when nobody asks: anonymous memory, and how long the program takes from its
// start to its first answer.
//
//   bench_footprint LABEL TOWN_FOLDER BAR_MEGABYTES
#include "bench/figures.hpp"
#include "bench/site_process.hpp"

#include <fmt/format.h>

#include <chrono>
#include <thread>

using namespace ztc::bench;

namespace {

struct Start {
    double wall_s;
    double cpu_s;
};

Start start_once(std::filesystem::path const& folder)
{
    auto const begin = wall_us();
    SiteProcess site(folder);
    Loopback connection(site.port(), 0);
    connection.ask(get("/api/v1/site", ""));
    (void)connection.answer();
    return {(wall_us() - begin) / 1e6, cpu_of_process_us(site.id()) / 1e6};
}

void start_rows(std::string_view label, std::filesystem::path const& folder)
{
    std::vector<double> wall, cpu;
    for (int n = 0; n < 5; ++n) {
        auto const start = start_once(folder);
        wall.push_back(start.wall_s);
        cpu.push_back(start.cpu_s);
    }
    table_row(fmt::format("{}: start to first answer", label), "≤ 0.3 s",
              fmt::format("{:.2f} s wall, {:.2f} s CPU", median(wall), median(cpu)),
              at_most(median(wall), 0.3));
}

void memory_rows(std::string_view label, std::filesystem::path const& folder, double bar)
{
    SiteProcess site(folder);
    std::this_thread::sleep_for(std::chrono::seconds(3)); // what the start set going is done
    auto const idle = anonymous_megabytes(site.id());
    auto const token = sign_in(site.port(), "许联络");
    for (unsigned who = 0; who < 2; ++who) {
        Loopback connection(site.port(), who);
        for (int n = 0; n < 500; ++n) {
            connection.ask(get("/api/v1/inbox?box=in_hand&limit=50", token));
            (void)connection.answer();
        }
    }
    auto const after = anonymous_megabytes(site.id());
    auto const bar_text = fmt::format("≤ {:.0f} MB", bar);
    table_row(fmt::format("{}: anonymous memory, idle after the start", label), bar_text,
              fmt::format("{:.1f} MB", idle), at_most(idle, bar));
    table_row(fmt::format("{}: the same after a sign-in and 1,000 lists", label), bar_text,
              fmt::format("{:.1f} MB", after), at_most(after, bar));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) return fmt::print(stderr, "bench_footprint LABEL FOLDER BAR_MB\n"), 2;
    memory_rows(argv[1], argv[2], std::stod(argv[3]));
    start_rows(argv[1], argv[2]);
}
