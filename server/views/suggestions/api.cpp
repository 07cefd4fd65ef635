// SPDX-License-Identifier: Apache-2.0
#include "kernel/enum_of.hpp"
#include "kernel/routes.hpp"
#include "views/suggestions/page.hpp"
#include "views/suggestions/page_figures.hpp"
#include "views/suggestions/page_in_public.hpp"
#include "views/suggestions/sql.hpp"
#include "views/suggestions/view.hpp"

#include <algorithm>
#include <boost/describe/enum_to_string.hpp>
#include <limits>

namespace ztc::views::suggestions {

void declare_for_raisers(Routes& routes); // raisers.cpp

namespace {

constexpr std::int64_t most_lines = 100;
constexpr std::int64_t no_position = std::numeric_limits<std::int64_t>::max();

BOOST_DEFINE_ENUM_CLASS(Which,
                        todo, // what the viewer owes
                        mine, // signed by him
                        unit, // of his units
                        all)  // the register

struct ListQuery {
    std::optional<Which> which;         // left out: all
    std::optional<State> state;         // of the register
    std::optional<std::int64_t> before; // the position of the last line of the page before
    std::optional<std::int64_t> limit;  // 1 to 100; left out: 50
};
BOOST_DESCRIBE_STRUCT(ListQuery, (), (which, state, before, limit))

struct StateCount {
    State state{};
    std::int64_t n = 0;
};
BOOST_DESCRIBE_STRUCT(StateCount, (), (state, n))

struct LineList {
    Date today;
    std::vector<Line> lines;
    std::vector<StateCount> counts; // of the whole register
    bool more = false;
};
BOOST_DESCRIBE_STRUCT(LineList, (), (today, lines, counts, more))

/// The units at which the viewer handles suggestions.
std::vector<NodeId> units_of_viewer(Viewer const& viewer)
{
    std::vector<NodeId> units;
    for (auto const& office : viewer.offices)
        if (office.rights().has(Right::handle_suggestions))
            for (auto const& node : office.reach)
                if (std::ranges::find(units, node) == units.end()) units.push_back(node);
    return units;
}

std::vector<Stored> of_units(Reading& reading, std::int64_t before, std::int64_t limit)
{
    std::vector<Stored> all;
    for (auto const& unit : units_of_viewer(reading.viewer()))
        for (auto& stored : reading.tables().rows(list_of_unit, read_stored, reading.congress(),
                                                  before, limit, unit))
            if (std::ranges::find(all, stored.id, &Stored::id) == all.end())
                all.push_back(std::move(stored));
    std::ranges::sort(all, std::greater<>(), &Stored::position);
    return all;
}

std::vector<Stored> of_deputy(Reading& reading, std::int64_t before, std::int64_t limit)
{
    return reading.tables().rows(list_of_deputy, read_stored, reading.congress(), before, limit,
                                 reading.viewer().person);
}

std::vector<Stored> in_state(Reading& reading, State state, std::int64_t before, std::int64_t limit)
{
    return reading.tables().rows(list_by_state, read_stored, reading.congress(), before, limit,
                                 std::string(boost::describe::enum_to_string(state, "")));
}

/// Those among which something may wait for the viewer.
std::vector<Stored> perhaps_owed(Reading& reading)
{
    std::vector<Stored> all = of_units(reading, no_position, 1000);
    auto const add = [&](std::vector<Stored> more) {
        for (auto& stored : more)
            if (std::ranges::find(all, stored.id, &Stored::id) == all.end())
                all.push_back(std::move(stored));
    };
    if (reading.viewer().may(Right::examine_suggestions))
        for (auto const state :
             {State::submitted, State::accepted, State::referred, State::answered})
            add(in_state(reading, state, no_position, 1000));
    add(of_deputy(reading, no_position, 1000));
    return all;
}

/// Nearest day first, then without a day, the oldest first.
LineList owed(Reading& reading)
{
    LineList out{.today = reading.today(), .lines = {}, .counts = {}, .more = false};
    Pages pages(reading);
    for (auto const& stored : perhaps_owed(reading)) {
        auto line = pages.line(stored, pages.units_of(stored));
        if (!line.todo.empty()) out.lines.push_back(std::move(line));
    }
    std::ranges::sort(out.lines, [](Line const& a, Line const& b) {
        auto const key = [](Line const& line) {
            return std::pair(!line.todo.front().due_on, line.todo.front().due_on.value_or(Date{}));
        };
        return std::pair(key(a), a.position) < std::pair(key(b), b.position);
    });
    return out;
}

Result<LineList> list(ListQuery const& query, Reading& reading)
{
    auto const which = query.which.value_or(Which::all);
    if (which == Which::todo) return owed(reading);
    auto const limit = std::clamp<std::int64_t>(query.limit.value_or(50), 1, most_lines);
    auto const before = query.before.value_or(no_position);
    LineList out{.today = reading.today(), .lines = {}, .counts = {}, .more = false};
    std::vector<Stored> rows;
    if (which == Which::mine) {
        rows = of_deputy(reading, before, limit + 1);
    } else if (which == Which::unit) {
        rows = of_units(reading, before, limit + 1);
    } else if (query.state) {
        rows = in_state(reading, *query.state, before, limit + 1);
    } else {
        rows = reading.tables().rows(list_all, read_stored, reading.congress(), before, limit + 1);
    }
    out.more = static_cast<std::int64_t>(rows.size()) > limit;
    if (out.more) rows.resize(static_cast<std::size_t>(limit));
    Pages pages(reading);
    bool const office = reading.viewer().may(Right::examine_suggestions);
    for (auto const& stored : rows) {
        auto const units = pages.units_of(stored);
        // Until it is accepted it is the deputy's and the office's alone.
        bool const open = stored.state != State::submitted && stored.state != State::returned &&
                          stored.state != State::as_letter;
        if (open || office || pages.may_read(stored, units))
            out.lines.push_back(pages.line(stored, units));
    }
    reading.tables().query(
        count_states,
        [&](Row const& row) {
            out.counts.push_back({enum_of<State>(row.text(0)), row.integer(1)});
        },
        reading.congress());
    return out;
}

struct OneQuery {
    SuggestionId suggestion;
};
BOOST_DESCRIBE_STRUCT(OneQuery, (), (suggestion))

Result<Page> page(OneQuery const& query, Reading& reading)
{
    return page_of(query.suggestion, reading);
}

// ---- why this day
// --------------------------------------------------------------------------------

struct WhyQuery {
    SuggestionId suggestion;
    ClockKind clock;
    std::optional<NodeId> unit; // of relief, contact, co_opinion, reply; left out: the first
};
BOOST_DESCRIBE_STRUCT(WhyQuery, (), (suggestion, clock, unit))

struct Why {
    ClockKind clock{};
    Date from, due_on;
    Period within;
    std::string basis, approved_by;
    std::vector<ExplainedDay> days;
    std::optional<Date> promised_on; // where it differs: extended, moved, or another calendar then
};
BOOST_DESCRIBE_STRUCT(Why, (), (clock, from, due_on, within, basis, approved_by, days, promised_on))

std::optional<Clock> clock_of(SuggestionPolicy const& policy, ClockKind kind)
{
    switch (kind) {
    case ClockKind::refer: return policy.refer_in_recess;
    case ClockKind::relief: return policy.relief;
    case ClockKind::reassign: return policy.reassign;
    case ClockKind::contact: return policy.contact;
    case ClockKind::co_opinion: return policy.co_opinion;
    case ClockKind::reply: return policy.reply;
    case ClockKind::feedback: return policy.feedback;
    case ClockKind::redo: return policy.redo;
    case ClockKind::publish: return policy.publish;
    case ClockKind::delivery: return policy.delivery;
    }
    return {};
}

/// From which day it runs, and what was promised.
std::pair<std::optional<Date>, std::optional<Date>> run_of(ClockKind kind, Stored const& stored,
                                                           std::optional<UnitPage> const& unit)
{
    using enum ClockKind;
    auto const referred = unit ? std::optional(unit->referred_on) : std::nullopt;
    switch (kind) {
    case refer: return {stored.submitted_on, stored.refer_due_on};
    case relief: return {referred, unit ? unit->relief_until_on : std::nullopt};
    case contact: return {referred, unit ? unit->contact_due_on : std::nullopt};
    case co_opinion: return {referred, unit ? unit->opinion_due_on : std::nullopt};
    case reply: return {referred, unit ? unit->reply_due_on : std::nullopt};
    case reassign:
        return {unit ? unit->relief_on : std::nullopt, unit ? unit->relief_due_on : std::nullopt};
    case feedback: return {stored.answered_on, stored.feedback_due_on};
    case publish: return {stored.answered_on, stored.publish_due_on};
    case redo:
    case delivery: return {};
    }
    return {};
}

Result<Why> why(WhyQuery const& query, Reading& reading)
{
    auto const stored = TRY(found(query.suggestion, reading));
    Pages pages(reading);
    auto const units = pages.units_of(stored);
    if (!pages.may_read(stored, units)) return refuse("suggestions.unknown", "/suggestion");
    std::optional<UnitPage> unit;
    for (auto const& one : units)
        if (!unit && (!query.unit || query.unit->text == one.unit.id)) unit = one;
    auto const [from, promised] = run_of(query.clock, stored, unit);
    if (!from || !promised) return refuse("suggestions.no_clock", "/clock");
    auto const clock =
        clock_of(policy_in_force<SuggestionPolicy>(reading, *from).policy, query.clock);
    if (!clock) return refuse("suggestions.no_clock", "/clock");
    Why out{.clock = query.clock,
            .from = *from,
            .due_on = reading.calendar().due(*from, clock->within).due_on,
            .within = clock->within,
            .basis = clock->basis,
            .approved_by = clock->approved_by,
            .days = reading.calendar().explain(*from, clock->within),
            .promised_on = {}};
    if (*promised != out.due_on) out.promised_on = promised;
    return out;
}

// ---- the rule
// ------------------------------------------------------------------------------------

struct Rule {
    std::int64_t version = 0;
    SuggestionPolicy policy;
    std::vector<Preset> presets;
};
BOOST_DESCRIBE_STRUCT(Rule, (), (version, policy, presets))

struct NoQuery {};
BOOST_DESCRIBE_STRUCT(NoQuery, (), ())

Result<Rule> rule(NoQuery const&, Reading& reading)
{
    auto const in_force = policy_in_force<SuggestionPolicy>(reading, reading.today());
    return Rule{in_force.version, in_force.policy, presets()};
}

} // namespace

Result<Page> page_of(SuggestionId const& id, Reading& reading)
{
    auto const stored = TRY(found(id, reading));
    Pages pages(reading);
    if (!pages.may_read(stored, pages.units_of(stored)))
        return refuse("suggestions.unknown", "/suggestion");
    return pages.page(stored);
}

std::vector<Line> lines_of_year(std::int64_t year, Reading& reading)
{
    Pages pages(reading);
    std::vector<Line> out;
    for (auto const& stored :
         reading.tables().rows(list_of_year, read_stored, reading.congress(), year)) {
        bool const in_register = stored.number && !stored.imported();
        if (in_register) out.push_back(pages.line(stored, pages.units_of(stored)));
    }
    return out;
}

void declare_supervision(Routes& routes); // api_supervision.cpp

bool shows_file(SuggestionId const& suggestion, Reading& reading)
{
    auto const stored = found(suggestion, reading);
    if (!stored) return false;
    Pages pages(reading);
    return pages.may_read(*stored, pages.units_of(*stored));
}

void declare(Routes& routes)
{
    routes.get("/suggestions", &list)
        .says("What the viewer owes, what he signed, what his units have, or the register.")
        .needs(Right::read_suggestions);
    routes.get("/suggestions/{suggestion}", &page)
        .says("A suggestion or motion with its units, replies, ratings and every step.")
        .needs(Right::read_suggestions)
        .refuses({"suggestions.unknown"});
    routes.get("/suggestions/{suggestion}/why", &why)
        .says("Why this day: the clock, its document, and each day of it.")
        .needs(Right::read_suggestions)
        .refuses({"suggestions.unknown", "suggestions.no_clock"});
    routes.get("/suggestion_figures", &figures)
        .says("Of a year: replied on time, attitude, result, each with its denominator.")
        .needs(Right::read_suggestions);
    routes.get("/suggestion_rule", &rule)
        .says("By which rule this congress handles suggestions, and what could be adopted.")
        .needs(Right::read_suggestions);
    routes.get("/public_suggestions", &public_list)
        .says("Suggestions and their replies as they were published.")
        .open_to_anyone();
    declare_for_raisers(routes);
    declare_supervision(routes);
}

} // namespace ztc::views::suggestions
