// SPDX-License-Identifier: Apache-2.0
#include "bench/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <stdexcept>

namespace ztc::bench {

namespace {

double read_us(clockid_t clock)
{
    timespec now{};
    if (::clock_gettime(clock, &now) != 0) throw std::runtime_error("no such clock");
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

std::string_view word_of(Ok ok)
{
    switch (ok) {
    case Ok::yes: return "yes";
    case Ok::no: return "NO";
    case Ok::unknown: return "–";
    }
    return "";
}

} // namespace

double cpu_of_this_thread_us()
{
    return read_us(CLOCK_THREAD_CPUTIME_ID);
}

double cpu_of_process_us(pid_t process)
{
    clockid_t clock{};
    if (::clock_getcpuclockid(process, &clock) != 0) throw std::runtime_error("no such process");
    return read_us(clock);
}

double wall_us()
{
    return read_us(CLOCK_MONOTONIC);
}

double anonymous_megabytes(pid_t process)
{
    std::ifstream status(fmt::format("/proc/{}/status", process));
    std::string name;
    double kilobytes = 0;
    while (status >> name)
        if (name == "RssAnon:" && status >> kilobytes) return kilobytes / 1024;
    throw std::runtime_error("no RssAnon");
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

Ok at_most(double measured, double bar)
{
    return measured <= bar ? Ok::yes : Ok::no;
}

void table_row(std::string_view row, std::string_view bar, std::string_view measured, Ok ok)
{
    fmt::print("| {} | {} | {} | {} |\n", row, bar, measured, word_of(ok));
}

} // namespace ztc::bench
