// SPDX-License-Identifier: Apache-2.0
//
// How long answers took and whether they came in time, for imported matters and our own apart.
// Whole elapsed days: 24 hours each, from being raised to the first answer, as each is dated. A
// promise is one clock of a handling unit (referred, or reopened); whoever lets its day pass
// without a word stands in the denominator too. Imported matters owe nobody anything and have no
// promises.
#pragma once

#include "kernel/tables.hpp"
#include "kernel/working_day.hpp"

#include <string>
#include <vector>

namespace ztc::views::matter_page {

struct AnswerDelay {
    Date raised_on;
    Date answered_on;
    int days; // whole elapsed ones
};

struct AnswerFigures {
    std::vector<AnswerDelay> answered; // each matter's first answer
    std::uint64_t unanswered = 0;      // no answer yet, closed or not
    std::uint64_t in_time = 0;         // promises kept
    std::uint64_t late = 0;            // answered after the promised day
    std::uint64_t silent = 0;          // the promised day has passed without an answer
    std::uint64_t running = 0;         // promised for today or later: in no denominator

    std::uint64_t promised() const { return in_time + late + silent; }
};

struct AllAnswerFigures {
    AnswerFigures imported;
    AnswerFigures own;
};

AllAnswerFigures answer_figures(Tables& tables, std::string const& congress, Date today);

/// The whole elapsed days of each first answer, ascending.
std::vector<int> answer_delays(AnswerFigures const& figures);

/// The value below which `percent` of the sorted values lie (nearest rank); nothing when empty.
std::optional<int> percentile(std::vector<int> const& sorted, int percent);

} // namespace ztc::views::matter_page
