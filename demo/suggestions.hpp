// SPDX-License-Identifier: Apache-2.0
//
// Suggestions of the sample town's deputies in a year, one at each step: rated and published,
// redone, waiting to be rated, to be signed, to be referred, to be examined; and their ledger, with
// one that slipped.
#pragma once

#include "demo/activities.hpp"

namespace ztc::demo {

/// By the interim rule, which its congress has not confirmed: on the day the town is settled.
void adopt_rule_of_suggestions(app::House& house, Cast const& cast, Date begin);

/// House and cast live as long as the scenes.
std::vector<ActivityScene> suggestions_of_the_year(app::House& house, Cast const& cast, Date today);

} // namespace ztc::demo
