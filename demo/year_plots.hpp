// SPDX-License-Identifier: Apache-2.0
//
// How a concern may end, or be stuck: the steps of one plot, counted in working days from the day
// on which it was raised. A plot of the year takes at most longest_plot of them.
#pragma once

#include "demo/year.hpp"

namespace ztc::demo {

/// One concern at one place: who raised it, who follows it, when.
struct Case {
    int nth; // in the row
    Concern const& concern;
    std::string_view community;
    std::string_view by;
    std::string_view deputy;
    int raised; // working days ago
};

inline constexpr int longest_plot = 28;

using Steps = std::vector<Step>;
using Plot = Steps (*)(Case const&);

/// For any concern, one after the other.
extern std::vector<Plot> const plots_for_any;
/// For those that can be planned, and those that cannot be done.
extern std::vector<Plot> const plots_of_plans;
extern std::vector<Plot> const plots_of_refusals;

namespace plots {
/// Raised on the evening of the same day as the tale before it.
Steps the_same_as_before(Case const&);
// What goes on today.
Steps nothing_yet(Case const&);
Steps asked_and_not_answered(Case const&);
Steps to_be_looked_into(Case const&);
Steps to_be_referred(Case const&);
Steps with_the_unit(Case const&);
Steps overdue(Case const&);
Steps sent_back(Case const&);
Steps relief_waits(Case const&);
Steps extension_waits(Case const&);
Steps clock_stands(Case const&);
Steps to_be_rated(Case const&);
Steps promise_put_off(Case const&);
Steps promise_forgotten(Case const&);
} // namespace plots

} // namespace ztc::demo
