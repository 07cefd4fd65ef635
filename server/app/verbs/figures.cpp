// SPDX-License-Identifier: Apache-2.0
#include "app/calendar.hpp"
#include "app/verbs/verbs.hpp"
#include "modules/matters/policy.hpp"
#include "views/matter_page/delays.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace ztc::app {

namespace {

namespace page = views::matter_page;

std::string share(std::uint64_t part, std::uint64_t of)
{
    if (of == 0) return "–";
    return fmt::format("{:.1f} % ({} / {})",
                       100.0 * static_cast<double>(part) / static_cast<double>(of), part, of);
}

struct InWorkingDays {
    std::uint64_t within = 0;
    std::uint64_t provisional = 0; // some day that decided it lies in a year without its table
};

InWorkingDays within(std::vector<page::AnswerDelay> const& answers, Period period,
                     Calendar const& calendar)
{
    InWorkingDays out;
    for (auto const& answer : answers) {
        auto const due = calendar.due(answer.raised_on, period);
        if (answer.answered_on <= due.due_on) ++out.within;
        if (due.certainty == Certainty::provisional) ++out.provisional;
    }
    return out;
}

void print_delays(page::AnswerFigures const& figures, Calendar const& calendar)
{
    auto const days = page::answer_delays(figures);
    auto const n = days.size();
    fmt::print("  已答复 / answered: {}; 未答复 / not answered: {}\n", n, figures.unanswered);
    if (n == 0) return;
    auto const within_15 = std::ranges::count_if(days, [](int d) { return d <= 15; });
    fmt::print("  满天数 / whole elapsed days: 中位 / median {}, 第 90 百分位 / p90 {}\n",
               *page::percentile(days, 50), *page::percentile(days, 90));
    fmt::print("  15 天内 / within 15 days: {}\n", share(static_cast<std::uint64_t>(within_15), n));
    auto const worked = within(figures.answered, {15, PeriodUnit::working_days}, calendar);
    fmt::print("  15 个工作日内 / within 15 working days: {}", share(worked.within, n));
    if (worked.provisional > 0)
        fmt::print("; 其中 {} 件在没有工作日表的年份，为暂定 / {} of them provisional, in years "
                   "without a table of working days",
                   worked.provisional, worked.provisional);
    fmt::print("\n");
}

int print_figures(SiteOptions const& site)
{
    auto const config = site.config();
    if (!config) return say_refusal(config.error());
    auto const connection = open_to_read(*config);
    auto const calendar = calendar_in_force(*connection, config->site.congress);
    auto const all = page::answer_figures(*connection, config->site.congress, RealClock().today());
    fmt::print("导入的 / imported\n");
    print_delays(all.imported, calendar);
    fmt::print("本站的 / raised here\n");
    print_delays(all.own, calendar);
    fmt::print(
        "  按期答复 / answered by the promised day: {}; 其中到期没有答复 / of them silent: {}; "
        "未到期 / still running: {}\n",
        share(all.own.in_time, all.own.promised()), all.own.silent, all.own.running);
    return 0;
}

} // namespace

void add_figures(Verb app)
{
    auto site = std::make_shared<SiteOptions>();
    auto verb = app.add(
        "figures", "答复用了多久、是否按期 / How long answers took, and whether they were in time");
    site->add_to(verb);
    verb.runs([site] { return print_figures(*site); });
}

} // namespace ztc::app
