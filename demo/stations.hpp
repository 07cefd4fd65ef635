// SPDX-License-Identifier: Apache-2.0
//
// What stands around the stations of the sample town: a series of talks (半月谈) of which one was
// held a fortnight ago and one today, what is open carried over; three ideas of deputies at three
// stops; two delegations.
#pragma once

#include "demo/cast.hpp"

namespace ztc::demo {

/// Told at the beginning: the first talk is called long before it is held.
struct PastTalk {
    std::string series, talk;
};
PastTalk call_past_talk(app::House& house, Cast const& cast, Date today);
/// Told at the end.
void tell_stations(app::House& house, Cast const& cast, PastTalk const& past);

} // namespace ztc::demo
