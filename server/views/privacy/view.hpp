// SPDX-License-Identifier: Apache-2.0
//
// What is held about each person and what he asked of it; for app and the scheduler, what is due.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/matters/types.hpp"
#include "views/privacy/page.hpp"

#include <vector>

namespace ztc::views::privacy {

View view();

/// Everything held about the viewer.
Result<MyHoldings> my_data(Reading& reading);

struct Asked {
    std::string congress;
    PersonId person;
    Date answer_due_on = {};
    std::int64_t first_at = 0; // position of the first word
};
/// Requests that wait for an answer due up to that day, or overdue, and nobody was told of it yet.
std::vector<Asked> to_remind_of(Tables& tables, Date today, Date until);
/// One of two has approved, and the others were not told yet.
std::vector<Asked> to_call_second(Tables& tables);
/// Approved, and the day has come.
std::vector<Asked> to_erase(Tables& tables, Date today);

struct Over {
    std::string congress;
    matters::MatterId matter;
    Date closed_on = {};
};
/// Closed, with a recording that is still there; those closed first, at most 500.
std::vector<Over> closed_with_voice(Tables& tables);

struct HeldLongAgo {
    std::string congress;
    matters::ReceptionId reception;
    Date held_on = {};
};
/// Receptions up to that day whose words are still there; the oldest first, at most 500.
std::vector<HeldLongAgo> receptions_until(Tables& tables, Date day);

/// So many years before that day.
Date years_before(Date day, std::int64_t years);

} // namespace ztc::views::privacy
