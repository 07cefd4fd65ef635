// SPDX-License-Identifier: Apache-2.0
//
// What the reply letters of a year cost: each drawn anew as its unit asks for it, with its form and
// its code, no two alike.
//
//   bench_letters [LETTERS]
#include "app/config.hpp"
#include "app/papers/samples.hpp"
#include "bench/figures.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unistd.h>

using namespace ztc;

namespace {

app::ReplyLetter letter_of(std::size_t n)
{
    auto letter = n % 4 ? app::papers::sample_letter() : app::papers::sample_long_letter();
    letter.number = fmt::format("示水函〔2026〕{}号", n);
    letter.suggestion_number = std::to_string(n);
    letter.opinion_form->address = fmt::format("https://ztc.example/o/{}", n);
    return letter;
}

void show_progress(std::size_t done, std::size_t all)
{
    constexpr std::size_t wide = 40;
    if (!::isatty(STDERR_FILENO) && done != all) return;
    auto const full = done * wide / all;
    fmt::print(stderr, "\r[{:#<{}}{:.<{}}] {} / {}{}", "", full, "", wide - full, done, all,
               done == all ? "\n" : "");
}

} // namespace

int main(int argc, char** argv)
{
    auto const letters = argc > 1 ? std::stoul(argv[1]) : 1000ul;
    app::SiteConfig site;
    auto const look = app::paper_look(site, {});
    constexpr double bar_ms = 100;
    std::vector<double> each;
    std::size_t bytes = 0;
    auto first_ms = 0.0;
    for (std::size_t n = 0; n <= letters; ++n) {
        auto const begun = bench::cpu_of_this_thread_us();
        auto const pdf = app::draw_reply_letter(letter_of(n), look);
        auto const ms = (bench::cpu_of_this_thread_us() - begun) / 1e3;
        if (pdf.size() < 1000) return 1;
        bytes += pdf.size();
        if (n == 0)
            first_ms = ms; // finds the fonts
        else
            each.push_back(ms);
        show_progress(n, letters);
    }
    auto const middle = bench::median(each), most = *std::ranges::max_element(each);
    bench::table_row(
        fmt::format("a reply letter as PDF, CPU, warm, {} of them", letters), "≤ 100 ms",
        fmt::format("{:.0f} ms (at most {:.0f}; the first {:.0f}; {:.0f} KB each)", middle, most,
                    first_ms, static_cast<double>(bytes) / 1e3 / static_cast<double>(letters + 1)),
        bench::at_most(middle, bar_ms));
    return 0;
}
