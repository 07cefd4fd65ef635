// SPDX-License-Identifier: Apache-2.0
#include "app/policy_desk.hpp"

#include "app/door_replies.hpp"
#include "modules/matters/rules.hpp"
#include "modules/matters/service.hpp"
#include "platform/log/statements.hpp"
#include "views/agenda/view.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ztc::app {

namespace {

using matters::ClockKind;
using matters::MatterPolicy;
namespace agenda = views::agenda;

constexpr std::int64_t most_looked_at = 1000;
constexpr std::size_t most_shown = 200;

std::vector<Recorded> stream_of(matters::MatterId const& matter, Reading& reading)
{
    return reading.tables().rows(log::sql_text::select_stream, log::recorded_of, reading.congress(),
                                 matters::stream_of(matter));
}

// ---- another policy ----------------------------------------------------------------------------

struct Rules {
    MatterPolicy const& old_rules;
    MatterPolicy const& new_rules;
    Calendar const& calendar;
    Date from;

    Date due(Period const& period) const { return calendar.due(from, period).due_on; }
};

void add_clock(std::vector<ClockChange>& out, Rules const& rules, ClockKind clock,
               Period MatterPolicy::* period)
{
    auto const old_on = rules.due(rules.old_rules.*period);
    auto const new_on = rules.due(rules.new_rules.*period);
    if (old_on != new_on) out.push_back({clock, std::nullopt, old_on, new_on});
}

std::vector<ClockChange> changed_clocks(Rules const& rules)
{
    std::vector<ClockChange> out;
    add_clock(out, rules, ClockKind::accept, &MatterPolicy::accept_within);
    add_clock(out, rules, ClockKind::refer, &MatterPolicy::refer_within);
    add_clock(out, rules, ClockKind::take_on, &MatterPolicy::take_on_within);
    add_clock(out, rules, ClockKind::rate, &MatterPolicy::rate_within);
    std::vector<std::string> codes;
    auto const add = [&](std::vector<matters::Category> const& categories) {
        for (auto const& category : categories)
            if (std::ranges::find(codes, category.code) == codes.end())
                codes.push_back(category.code);
    };
    add(rules.old_rules.categories);
    add(rules.new_rules.categories);
    for (auto const& code : codes) {
        auto const on = [&](MatterPolicy const& policy) -> std::optional<Date> {
            if (!matters::rules::knows_category(policy, code)) return std::nullopt;
            return rules.due(matters::answer_period(policy, code));
        };
        ClockChange change{ClockKind::answer, code, on(rules.old_rules), on(rules.new_rules)};
        if (change.old_on != change.new_on) out.push_back(std::move(change));
    }
    return out;
}

/// What would be promised next: the referral of one not accepted yet, the answer of one accepted.
std::optional<MatterChange> changed_matter(agenda::Clocked const& open, Rules const& rules,
                                           Reading& reading)
{
    if (open.clock == ClockKind::answer) return std::nullopt;
    auto const matter = matters::fold(stream_of(open.matter, reading));
    bool const accepted = open.clock == ClockKind::refer;
    auto const period = [&](MatterPolicy const& policy) {
        return accepted ? matters::answer_period(policy, matter.category) : policy.refer_within;
    };
    MatterChange change{open.matter,
                        matter.number,
                        matter.category,
                        accepted ? ClockKind::answer : ClockKind::refer,
                        rules.due(period(rules.old_rules)),
                        rules.due(period(rules.new_rules))};
    if (change.old_on == change.new_on) return std::nullopt;
    return change;
}

MattersPreview previewed(PreviewMatters const& asked, Reading& reading)
{
    auto const old_rules = policy_in_force<MatterPolicy>(reading, asked.valid_from).policy;
    Rules const rules{old_rules, asked.body, reading.calendar(), asked.valid_from};
    auto& tables = reading.tables();
    MattersPreview out{
        changed_clocks(rules), {}, agenda::count_of_running(tables, reading.congress())};
    for (auto const& open : agenda::running(tables, reading.congress(), most_looked_at)) {
        if (out.matters.size() == most_shown) break;
        if (auto change = changed_matter(open, rules, reading))
            out.matters.push_back(*std::move(change));
    }
    return out;
}

void preview_matters(Door& door, Call&& call)
{
    auto const asked = body_of<PreviewMatters>(call, door.words);
    if (!asked) return;
    if (auto const sound = matters::check_policy(asked->body); !sound) {
        auto refusal = sound.error();
        for (auto& error : refusal.errors) error.pointer = "/body" + error.pointer;
        return call.reply(door.words.problem(refusal, call.language));
    }
    auto const preview = door.house.store->read(
        call.actor, [&](Reading& reading) { return previewed(*asked, reading); });
    call.reply(http::json(200, described::to_json(preview)));
}

// ---- another table of working days -------------------------------------------------------------

std::vector<CalendarLine> compared(std::vector<policy::CalendarRow> const& file,
                                   std::vector<policy::CalendarRow> const& before)
{
    std::map<std::chrono::sys_days, policy::CalendarRow> known;
    for (auto const& row : shipped_rows()) known[row.on] = row;
    for (auto const& row : before) known[row.on] = row;
    std::vector<CalendarLine> lines;
    for (auto const& row : file) {
        auto const found = known.find(row.on);
        auto const change = found == known.end()             ? RowChange::added
                            : found->second.kind == row.kind ? RowChange::same
                                                             : RowChange::changed;
        lines.push_back({row.on, row.kind, row.name, change});
    }
    return lines;
}

std::vector<policy::CalendarRow> merged(std::vector<policy::CalendarRow> const& before,
                                        std::vector<policy::CalendarRow> const& file)
{
    std::map<std::chrono::sys_days, policy::CalendarRow> rows;
    for (auto const& row : before) rows[row.on] = row;
    for (auto const& row : file) rows[row.on] = row;
    std::vector<policy::CalendarRow> out;
    for (auto& [on, row] : rows) out.push_back(std::move(row));
    return out;
}

/// Every provisional promise, made again with the other table.
void add_confirmed(CalendarPreview& out, Calendar const& calendar, Reading& reading)
{
    agenda::After after;
    for (bool more = true; more;) {
        auto const page = agenda::provisional(reading.tables(), after);
        for (auto const& day : page) {
            if (day.congress != reading.congress()) continue;
            auto const stream = stream_of(day.matter, reading);
            auto const promise = matters::running_promise(stream, reading.calendar());
            if (!promise) continue;
            auto const rules = policy_in_force<MatterPolicy>(reading, promise->from).policy;
            auto const due_on = matters::rules::confirm_due(*promise, rules, calendar);
            if (due_on && out.confirmed.size() < most_shown)
                out.confirmed.push_back(
                    {day.matter, matters::fold(stream).number, day.clock, day.due_on, *due_on});
            if (!due_on) ++out.still_provisional;
        }
        more = page.size() == 500;
        if (more) after = page.back();
    }
}

Result<CalendarPreview> previewed(PreviewCalendar const& asked, Reading& reading)
{
    auto file = rows_of_csv(asked.csv.text);
    if (!file) {
        auto refusal = file.error();
        for (auto& error : refusal.errors) error.pointer = "/csv" + error.pointer;
        return refusal;
    }
    auto const before = calendar_policy(reading.tables(), reading.congress()).days;
    CalendarPreview out{compared(*file, before), merged(before, *file), {}, {}, 0};
    CHECK(policy::check_policy({.basis = "…", .days = out.days}));
    auto const calendar = calendar_with(out.days);
    std::set<int> years;
    for (auto const year : calendar.covered_years()) years.insert(static_cast<int>(year));
    out.announced.assign(years.begin(), years.end());
    add_confirmed(out, calendar, reading);
    return out;
}

void preview_calendar(Door& door, Call&& call)
{
    auto const asked = body_of<PreviewCalendar>(call, door.words);
    if (!asked) return;
    auto const preview = door.house.store->read(
        call.actor, [&](Reading& reading) { return previewed(*asked, reading); });
    if (!preview) return call.reply(door.words.problem(preview.error(), call.language));
    call.reply(http::json(200, described::to_json(*preview)));
}

} // namespace

void declare_policy_desk(Routes& routes)
{
    routes
        .served_by_app<PreviewMatters, MattersPreview>(Route::Method::post,
                                                       "/policies/preview_matters")
        .says("What another 办理办法 would change: days beside days. Writes nothing.")
        .needs(Right::set_policy)
        .refuses({"matters.policy_period", "matters.policy_ladder", "matters.policy_hours",
                  "matters.policy_categories", "matters.policy_category_code",
                  "matters.policy_category_parent"});
    routes
        .served_by_app<PreviewCalendar, CalendarPreview>(Route::Method::post,
                                                         "/policies/preview_calendar")
        .says("What a table of holidays (CSV) would change: its days, and the provisional ones "
              "that it confirms or moves. Writes nothing.")
        .needs(Right::set_policy)
        .refuses({"calendar.malformed", "calendar.day_twice"});
}

void connect_policy_desk(Router& router, Routes const& routes, Door& door)
{
    for (auto const& route : routes.all()) {
        if (route.path == "/policies/preview_matters")
            router.serve(route, [&door](Call&& call) { preview_matters(door, std::move(call)); });
        if (route.path == "/policies/preview_calendar")
            router.serve(route, [&door](Call&& call) { preview_calendar(door, std::move(call)); });
    }
}

} // namespace ztc::app
