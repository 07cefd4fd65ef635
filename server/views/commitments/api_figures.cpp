// SPDX-License-Identifier: Apache-2.0
//
// Delivered when promised: of what was promised for a day that has passed, how much was delivered
// by that first day. What was put off is not delivered when promised.
#include "kernel/routes.hpp"
#include "modules/suggestions/policy.hpp"
#include "views/commitments/sql.hpp"
#include "views/commitments/view.hpp"

#include <algorithm>
#include <map>

namespace ztc::views::commitments {

namespace {

struct KeptQuery {
    std::optional<std::int64_t> until;                        // the last year; left out: this one
    std::optional<ztc::suggestions::SuggestionId> suggestion; // of this one alone
};
BOOST_DESCRIBE_STRUCT(KeptQuery, (), (until, suggestion))

struct Kept {
    std::int64_t n = 0, of = 0; // of those whose first day has passed
    std::int64_t late = 0, slipped = 0, ahead = 0;
};
BOOST_DESCRIBE_STRUCT(Kept, (), (n, of, late, slipped, ahead))

struct UnitKept {
    NodeId unit;
    std::string name;
    std::vector<Kept> years; // as KeptFigures::years
};
BOOST_DESCRIBE_STRUCT(UnitKept, (), (unit, name, years))

struct KeptFigures {
    std::vector<std::int64_t> years; // the oldest first
    std::vector<Kept> together;
    std::vector<UnitKept> units;  // by name; in no order of merit
    std::int64_t ranked_from = 0; // no unit with fewer may be compared
};
BOOST_DESCRIBE_STRUCT(KeptFigures, (), (years, together, units, ranked_from))

struct KeptRow {
    std::string unit;
    Date first_due_on;
    std::optional<Date> delivered_on;
    std::int64_t slips = 0;
};

constexpr std::int64_t years_shown = 5;

KeptRow read_kept(Row const& row)
{
    KeptRow out;
    out.unit = row.text(0);
    out.first_due_on = row.date(1);
    if (!row.null(2)) out.delivered_on = row.date(2);
    out.slips = row.integer(3);
    return out;
}

void add(Kept& kept, KeptRow const& row, Date today)
{
    if (row.slips > 0) ++kept.slipped;
    bool const in_time = row.delivered_on && *row.delivered_on <= row.first_due_on;
    if (!in_time && row.first_due_on >= today) {
        ++kept.ahead;
        return;
    }
    ++kept.of;
    if (in_time) ++kept.n;
    if (row.delivered_on && !in_time) ++kept.late;
}

std::vector<KeptRow> rows_for(KeptQuery const& query, std::int64_t first, std::int64_t last,
                              Reading& reading)
{
    if (query.suggestion)
        return reading.tables().rows(figures_of_suggestion, read_kept, reading.congress(),
                                     *query.suggestion);
    auto const begin = [](std::int64_t year) {
        return Date{std::chrono::year{static_cast<int>(year)} / std::chrono::January / 1};
    };
    return reading.tables().rows(figures_from, read_kept, reading.congress(), begin(first),
                                 begin(last + 1));
}

Result<KeptFigures> kept(KeptQuery const& query, Reading& reading)
{
    auto const today = reading.today();
    auto const last =
        std::clamp<std::int64_t>(query.until.value_or(static_cast<int>(today.year())), 2005, 2999);
    auto const first = last - years_shown + 1;
    KeptFigures out;
    for (auto year = first; year <= last; ++year) out.years.push_back(year);
    out.together.resize(years_shown);
    out.ranked_from = policy_of<ztc::suggestions::SuggestionPolicy>(reading).ranked_from;
    std::map<std::string, std::vector<Kept>> units;
    for (auto const& row : rows_for(query, first, last, reading)) {
        auto const year =
            std::clamp<std::int64_t>(static_cast<int>(row.first_due_on.year()), first, last);
        auto const at = static_cast<std::size_t>(year - first);
        auto& unit = units[row.unit];
        unit.resize(years_shown);
        add(unit[at], row, today);
        add(out.together[at], row, today);
    }
    for (auto& [unit, years] : units) {
        auto const ref = reading.tables().one(
            find_name, [](Row const& row) { return std::string(row.text(0)); }, reading.congress(),
            unit);
        out.units.push_back(
            {NodeId{unit}, ref ? reading.open(*ref).value_or("") : "", std::move(years)});
    }
    std::ranges::sort(out.units, {}, &UnitKept::name);
    return out;
}

} // namespace

void declare_figures(Routes& routes)
{
    routes.get("/commitment_figures", &kept)
        .says("Delivered when promised: of five years, for each unit, n of those whose day has "
              "passed; or of one suggestion.")
        .needs(Right::read_suggestions);
}

} // namespace ztc::views::commitments
