// SPDX-License-Identifier: Apache-2.0
//
// What the deputies of the sample town do together in a year: an activity of each kind, a campaign,
// the yearly plan; the last ones are still to come.
#pragma once

#include "demo/cast.hpp"

#include <functional>
#include <vector>

namespace ztc::demo {

/// Something that happens at a moment of the story.
struct ActivityScene {
    Instant at;
    std::function<void()> happens;
};

/// Between the day on which the town was settled and today, with what is planned beyond it. House
/// and cast live as long as the scenes.
std::vector<ActivityScene> activities_of_the_year(app::House& house, Cast const& cast, Date begin,
                                                  Date today);

} // namespace ztc::demo
