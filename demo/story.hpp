// SPDX-License-Identifier: Apache-2.0
//
// Tells the tales of texts.hpp and year.hpp as commands of the people concerned, in the order in
// which they happened. Every evening messages go out, every night the calendar is asked, as on a
// real site.
#pragma once

#include "demo/cast.hpp"
#include "demo/story_clock.hpp"

namespace ztc::demo {

/// The day, so many working days before `today`; 0 is today, whatever kind of day it is.
Date working_days_before(Date today, int days, Calendar const& calendar);

/// The day on which the town is settled, before anybody raises anything.
Date first_day(Date today, Calendar const& calendar);

/// Ends with the clock at `now`.
void tell(app::House& house, StoryClock& clock, Cast const& cast, Instant now);

} // namespace ztc::demo
