// SPDX-License-Identifier: Apache-2.0
//
// Deputies receive in the sample town: one reception some days ago, with who came and what was said
// (one answer given there, one point still open), and those of the next weeks as the server
// proposes them, some slots booked.
#pragma once

#include "demo/cast.hpp"

namespace ztc::demo {

/// Told at the beginning: it is planned long before it is held.
struct PastReception {
    std::string id;
};
PastReception plan_past_reception(app::House& house, Cast const& cast, Date today);
/// Told at the end.
void tell_receptions(app::House& house, Cast const& cast, PastReception const& past);

} // namespace ztc::demo
