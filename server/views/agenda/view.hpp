// SPDX-License-Identifier: Apache-2.0
//
// What falls due by the calendar alone; the scheduler asks it each day and each start.
#pragma once

#include "kernel/module.hpp"
#include "modules/matters/types.hpp"

namespace ztc::views::agenda {

View view();

struct Lapsed {
    std::string congress;
    matters::MatterId matter;
};
/// Matters whose rating window ended before `today`, the oldest first, at most 500.
std::vector<Lapsed> lapsed_ratings(Tables& tables, Date today);
/// Matters whose answer was due before `today` and of which nobody was told so.
std::vector<Lapsed> overdue_answers(Tables& tables, Date today);
/// Matters whose answer is due from `today` to `until` and of which nobody was reminded.
std::vector<Lapsed> answers_due_soon(Tables& tables, Date today, Date until);

} // namespace ztc::views::agenda
