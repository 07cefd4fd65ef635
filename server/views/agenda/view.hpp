// SPDX-License-Identifier: Apache-2.0
//
// What falls due by the calendar alone; the scheduler asks it each day and each start.
#pragma once

#include "kernel/module.hpp"
#include "modules/matters/types.hpp"
#include "modules/supervision/types.hpp"

namespace ztc::views::agenda {

View view();

struct Lapsed {
    std::string congress;
    matters::MatterId matter;
};
/// Matters whose rating window ended before `today`, the oldest first, at most 500.
std::vector<Lapsed> lapsed_ratings(Tables& tables, Date today);

/// A clock that runs, and whom the ladder told already.
struct Clocked {
    std::string congress;
    matters::MatterId matter;
    matters::ClockKind clock{};
    Date due_on;
    std::string told; // roles, one a line
};
/// Where a page ended.
using After = std::optional<Clocked>;
/// Clocks whose day lies before `today`, the oldest first, at most 500.
std::vector<Clocked> overdue(Tables& tables, Date today, After const& after);
/// Answers due from `today` to `until` of which nobody was reminded.
std::vector<Clocked> answers_due_soon(Tables& tables, Date today, Date until);
/// All of a congress, those due first; for a look at what another rule would do.
std::vector<Clocked> running(Tables& tables, std::string const& congress, std::int64_t at_most);
std::int64_t count_of_running(Tables& tables, std::string const& congress);
/// Days that were promised without the table of their year.
std::vector<Clocked> provisional(Tables& tables, After const& after);

// ---- suggestions
// ---------------------------------------------------------------------------------

/// What is waited for in a suggestion.
struct Awaited {
    std::string congress;
    supervision::SuggestionId suggestion;
    supervision::Waiting waiting{};
    std::string whom; // the unit, or the query; empty: the deputies
    Date due_on;
    std::string told; // roles, one a line
};
/// Due from `today` to `until`, of which nobody was reminded; the nearest first, at most 500.
std::vector<Awaited> awaited_soon(Tables& tables, Date today, Date until);
/// Due before `today`, the oldest first, at most 500, behind where a page ended.
std::vector<Awaited> awaited_late(Tables& tables, Date today, std::optional<Awaited> const& after);

} // namespace ztc::views::agenda
