// SPDX-License-Identifier: Apache-2.0
//
// Inbox and register of suggestions in a small and in a large register: steps of SQLite's virtual
// machine and pages asked for, and the CPU of each list. As many are going on in both
// (make_suggestions.cpp), so whatever grows does so with what lies in the register.
//
//   bench_suggestions SMALL_FOLDER LARGE_FOLDER
#include "bench/effort.hpp"
#include "bench/figures.hpp"
#include "bench/queries.hpp"
#include "bench/town.hpp"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>

using namespace ztc;
using namespace ztc::bench;

namespace {

constexpr int times_asked = 9;

struct Question {
    std::string label, who, path;
    Members members;
};

struct Answered {
    Effort effort;
    double cpu_us = 0;
    std::size_t lines = 0;
};

std::vector<Question> questions()
{
    std::string const office = "示例·代表室", unit = "示例·城管经办", deputy = "示例·沈代表";
    std::vector<Question> all;
    for (auto const& who : {office, unit, deputy})
        all.push_back({"inbox", who, "/suggestions", {{"which", "todo"}}});
    for (auto const& who : {office, unit, deputy})
        all.push_back({"register", who, "/suggestions", {{"limit", "50"}}});
    for (std::string const state : {"accepted", "referred", "answered", "closed"})
        all.push_back(
            {"register, " + state, office, "/suggestions", {{"state", state}, {"limit", "50"}}});
    all.push_back({"of his unit", unit, "/suggestions", {{"which", "unit"}, {"limit", "50"}}});
    all.push_back({"signed by him", deputy, "/suggestions", {{"which", "mine"}, {"limit", "50"}}});
    return all;
}

Answered ask(Queries& queries, Question const& question, Actor const& by)
{
    Answered out;
    (void)queries.answer(question.path, question.members, by); // prepares the statements
    effort = {};
    auto const body = queries.answer(question.path, question.members, by);
    out.effort = effort;
    out.lines = boost::json::parse(body).at("lines").as_array().size();
    std::vector<double> cpu;
    for (int i = 0; i < times_asked; ++i) {
        auto const before = cpu_of_this_thread_us();
        (void)queries.answer(question.path, question.members, by);
        cpu.push_back(cpu_of_this_thread_us() - before);
    }
    out.cpu_us = median(std::move(cpu));
    return out;
}

std::vector<Answered> ask_all(std::filesystem::path const& folder)
{
    auto const house = open_town(folder);
    Queries queries(*house);
    std::vector<Answered> all;
    for (auto const& question : questions())
        all.push_back(ask(queries, question, member_of(*house, question.who)));
    return all;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) return fmt::print(stderr, "bench_suggestions SMALL LARGE\n"), 2;
    watch_effort();
    auto const small = ask_all(argv[1]);
    auto const large = ask_all(argv[2]);
    fmt::print("suggestions from {} to {}\n", argv[1], argv[2]);
    double worst_steps = 0, worst_pages = 0, slowest_us = 0;
    auto const all = questions();
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto const& a = small[i];
        auto const& b = large[i];
        auto const steps = growth(a.effort.steps, b.effort.steps, a.lines, b.lines);
        auto const pages = growth(a.effort.pages, b.effort.pages, a.lines, b.lines);
        worst_steps = std::max(worst_steps, steps.value_or(0));
        worst_pages = std::max(worst_pages, pages.value_or(0));
        slowest_us = std::max(slowest_us, b.cpu_us);
        fmt::print("  {:<20} {:>4} {:>4} lines {:>8} {:>8} steps {:>5} {:>7} {:>7} pages {:>5} "
                   "{:>8.0f} {:>8.0f} us  {}\n",
                   all[i].label, a.lines, b.lines, a.effort.steps, b.effort.steps, times(steps),
                   a.effort.pages, b.effort.pages, times(pages), a.cpu_us, b.cpu_us, all[i].who);
    }
    table_row("suggestions: VM steps of inbox and register", "≤ 2 ×",
              fmt::format("{:.2f} × at most", worst_steps), at_most(worst_steps, 2));
    table_row("suggestions: pages read by the same", "≤ 2 ×",
              fmt::format("{:.2f} × at most", worst_pages), at_most(worst_pages, 2));
    table_row("suggestions: CPU of a list, the slowest", "–",
              fmt::format("{:.1f} ms", slowest_us / 1000), Ok::unknown);
}
