// SPDX-License-Identifier: Apache-2.0
#include "views/suggestions/page_figures.hpp"

#include "views/suggestions/sql.hpp"

#include <algorithm>

namespace ztc::views::suggestions {

namespace {

constexpr std::int64_t first_year = 2000, last_year = 2999;

struct ReplyRow {
    std::string unit, suggestion;
    std::int64_t round = 0;
    std::optional<Date> due_on;
    Date replied_on;
};

void add(UnitFigures& figures, ReplyRow const& row, std::vector<FeedbackPage> const& given,
         std::vector<std::string> const& wanted)
{
    if (row.round > 1) {
        ++figures.redone;
        return;
    }
    ++figures.replies;
    ++figures.on_time.of;
    if (!row.due_on || row.replied_on <= *row.due_on) ++figures.on_time.n;
    for (auto const& deputy : wanted) {
        FeedbackPage const* said = nullptr;
        for (auto const& one : given)
            if (one.deputy.id == deputy) said = &one; // the last round is what he thinks now
        auto const count = [&](Share& share, Dimension dimension) {
            if (!said) {
                ++share.silent;
                ++share.of;
                return;
            }
            for (auto const& rated : said->rated)
                if (rated.dimension == dimension) {
                    ++share.of;
                    if (rated.satisfaction != Satisfaction::dissatisfied) ++share.n;
                }
        };
        count(figures.attitude, Dimension::attitude);
        bool const whole = said && std::ranges::any_of(said->rated, [](auto const& rated) {
                               return rated.dimension == Dimension::overall;
                           });
        count(figures.result, whole ? Dimension::overall : Dimension::result);
    }
}

} // namespace

Result<Figures> figures(YearQuery const& query, Reading& reading)
{
    auto const year = std::clamp<std::int64_t>(
        query.year.value_or(static_cast<int>(reading.today().year())), first_year, last_year);
    Figures out{.year = year, .together = {}, .units = {}, .ranked_from = 0};
    out.ranked_from = policy_of<SuggestionPolicy>(reading).ranked_from;
    Pages pages(reading);
    std::map<std::string, UnitFigures> units;
    auto const rows = reading.tables().rows(
        figures_of_year,
        [](Row const& row) {
            ReplyRow one;
            one.unit = row.text(0);
            one.suggestion = row.text(1);
            one.round = row.integer(2);
            if (!row.null(3)) one.due_on = row.date(3);
            one.replied_on = row.date(4);
            return one;
        },
        reading.congress(), year);
    for (auto const& row : rows) {
        auto const stored = TRY(found(SuggestionId{row.suggestion}, reading));
        auto const given = pages.feedback(stored);
        auto const wanted = pages.raters(stored);
        add(units[row.unit], row, given, wanted);
        add(out.together, row, given, wanted);
    }
    reading.tables().query(
        owed_replies,
        [&](Row const& row) {
            if (row.null(2) || row.date(2) >= reading.today()) return;
            ++units[std::string(row.text(0))].overdue;
            ++out.together.overdue;
        },
        reading.congress());
    for (auto& [unit, one] : units) {
        one.unit = NodeId{unit};
        one.name = pages.name_of(unit);
        out.units.push_back(std::move(one));
    }
    std::ranges::sort(out.units, {}, &UnitFigures::name);
    return out;
}

} // namespace ztc::views::suggestions
