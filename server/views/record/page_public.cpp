// SPDX-License-Identifier: Apache-2.0
//
// What everybody may read of a record (代表法 58): who he is, when he received, how many matters he
// follows and what came of them. Never a matter, never what was said to the record.
#include "views/record/page.hpp"

#include <algorithm>
#include <tuple>

namespace ztc::views::record {

namespace {

/// As somebody who is nobody: no title and no number can get here.
Profile profile_of(Basics basics, Names& names, Reading& reading)
{
    auto const today = reading.today();
    Profile out{.basics = std::move(basics), .figures = {}, .figures_since = {}, .receptions = {}};
    auto const& deputy = out.basics.deputy;
    auto const from = Date{today.year() / std::chrono::January / 1};
    auto const this_year = lines_of(deputy, {from, today}, names, reading);
    out.figures = figures_of(this_year);
    out.figures_since =
        figures_of(lines_of(deputy, {std::min(*out.basics.since, from), today}, names, reading));
    for (auto const& line : this_year)
        if (std::ranges::find(line.figures, FigureKind::received) != line.figures.end())
            out.receptions.push_back({line.on, *line.reception});
    return out;
}

std::optional<Profile> if_sits(StoredDeputy const& stored, Names& names, Reading& reading)
{
    auto basics = basics_of(stored, seats_of(stored.deputy, reading), names, reading);
    if (basics.name.empty() || !basics.congress_level || !basics.since) return std::nullopt;
    return profile_of(std::move(basics), names, reading);
}

} // namespace

std::vector<Profile> profiles(Reading& reading)
{
    Names names(reading);
    std::vector<Profile> out;
    for (auto const& stored : all_deputies(reading))
        if (auto found = if_sits(stored, names, reading)) out.push_back(*std::move(found));
    std::ranges::sort(out, {}, [](Profile const& one) {
        return std::tuple(-static_cast<int>(*one.basics.congress_level), one.basics.deputy);
    });
    return out;
}

std::optional<Profile> profile(PersonId const& deputy, Reading& reading)
{
    auto const stored = find_deputy_row(deputy, reading);
    if (!stored) return std::nullopt;
    Names names(reading);
    return if_sits(*stored, names, reading);
}

} // namespace ztc::views::record
