// SPDX-License-Identifier: Apache-2.0
#include "views/matter_page/why.hpp"

#include "modules/matters/policy.hpp"
#include "views/matter_page/page.hpp"
#include "views/matter_page/sql.hpp"

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace ztc::views::matter_page {

namespace {

using namespace ztc::matters;
using boost::describe::enum_from_string;
using boost::describe::enum_to_string;

struct StoredPromise {
    PromisedDay day;
    Certainty certainty{};
};

StoredPromise read_promise(Row const& row)
{
    StoredPromise out;
    enum_from_string(std::string(row.text(0)).c_str(), out.day.clock);
    enum_from_string(std::string(row.text(1)).c_str(), out.day.kind);
    out.day.from = parse_date(row.text(2)).value();
    out.day.due_on = parse_date(row.text(3)).value();
    enum_from_string(std::string(row.text(4)).c_str(), out.certainty);
    return out;
}

Period period_of(MatterPolicy const& policy, ClockKind clock, std::string_view category)
{
    switch (clock) {
    case ClockKind::accept: return policy.accept_within;
    case ClockKind::refer: return policy.refer_within;
    case ClockKind::take_on: return policy.take_on_within;
    case ClockKind::rate: return policy.rate_within;
    case ClockKind::answer: break;
    }
    return answer_period(policy, category);
}

std::string_view unit_words(PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::working_days: return "个工作日";
    case PeriodUnit::calendar_days: return "日";
    case PeriodUnit::months: return "个月";
    }
    return {};
}

std::string_view begins(ClockKind clock)
{
    switch (clock) {
    case ClockKind::accept: return "反映";
    case ClockKind::refer: return "受理";
    case ClockKind::rate: return "答复";
    default: return "转办";
    }
}

std::string day_words(ExplainedDay const& day)
{
    switch (day.kind) {
    case DayKind::working: return day.count == DayCount::first_day ? "当天不算" : "工作日";
    case DayKind::weekend: return "周末";
    case DayKind::holiday: return day.name;
    case DayKind::makeup_workday: return "补班";
    }
    return {};
}

/// Each day to one that was chosen, or counted by the working days that were left.
std::vector<ExplainedDay> walked(Date from, Date due_on, Calendar const& calendar)
{
    std::vector<ExplainedDay> days;
    int n = 0;
    for (auto on = from; on <= due_on; on = add_days(on, 1)) {
        auto const day = calendar.day(on);
        bool const counts = on != from && is_worked(day.kind);
        if (counts) ++n;
        auto const count = on == from ? DayCount::first_day
                           : counts   ? DayCount::counted
                                      : DayCount::rest;
        days.push_back({on, day.kind, day.name, day.certainty, count, n});
    }
    return days;
}

std::string rule_words(PromisedDay const& promise, Period period, int counted)
{
    switch (promise.kind) {
    case PromiseKind::left: return fmt::format("恢复计时次日起，还剩 {} 个工作日", counted);
    case PromiseKind::extended:
        return fmt::format("经批准延期，从{}次日起共 {} 个工作日", begins(promise.clock), counted);
    case PromiseKind::confirmed:
        return fmt::format("放假安排公布后确认，从{}次日起共 {} 个工作日", begins(promise.clock),
                           counted);
    case PromiseKind::period: break;
    }
    return fmt::format("{}次日起 {} {}", begins(promise.clock), period.amount,
                       unit_words(period.unit));
}

WhyDay shown(ExplainedDay const& day)
{
    bool const counts = day.count == DayCount::counted || day.count == DayCount::moved_here;
    return {day.on,    counts,   counts ? std::optional<std::int64_t>(day.n) : std::nullopt,
            day.count, day.kind, day_words(day)};
}

/// By the period that was in force on the day from which it counts; walked, where a promise leads
/// to another day than that.
Why explained(StoredPromise const& promise, std::string const& category, Reading& reading)
{
    auto const& [clock, kind, from, due_on] = promise.day;
    auto const policy = policy_in_force<MatterPolicy>(reading, from).policy;
    auto const period = period_of(policy, clock, category);
    auto days = reading.calendar().explain(from, period);
    bool const by_period = kind == PromiseKind::period && days.back().on == due_on;
    if (!by_period) days = walked(from, due_on, reading.calendar());
    Why out{.what = enum_to_string(clock, ""),
            .kind = kind,
            .from = from,
            .due_on = due_on,
            .rule = rule_words(promise.day, period, days.back().n),
            .basis = policy.basis,
            .provisional = promise.certainty == Certainty::provisional,
            .days = {},
            .promised = {}};
    for (auto const& day : days) out.days.push_back(shown(day));
    return out;
}

} // namespace

Result<Why> why(WhyQuery const& query, Reading& reading)
{
    auto const stored = find_known(query.matter, reading);
    if (!stored) return refuse("matters.unknown");
    auto const promises =
        reading.tables().rows(list_promises, read_promise, reading.congress(), query.matter);
    auto of = query.of;
    if (!of && stored->due_on && stored->due_what)
        enum_from_string(stored->due_what->c_str(), of.emplace());
    auto const found = std::find_if(promises.rbegin(), promises.rend(), [&](auto const& promise) {
        return of && promise.day.clock == *of;
    });
    if (found == promises.rend()) return refuse("matter_page.nothing_due");
    auto out = explained(*found, stored->category, reading);
    for (auto const& promise : promises) out.promised.push_back(promise.day);
    return out;
}

Result<Why> due_if_referred(ReferQuery const& query, Reading& reading)
{
    auto const stored = find_for_viewer(query.matter, reading);
    if (!stored) return refuse("matters.unknown");
    auto const policy = policy_of<MatterPolicy>(reading);
    auto const due =
        reading.calendar().due(reading.today(), answer_period(policy, stored->category));
    return explained(
        {{ClockKind::answer, PromiseKind::period, reading.today(), due.due_on}, due.certainty},
        stored->category, reading);
}

} // namespace ztc::views::matter_page
