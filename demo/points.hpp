// SPDX-License-Identifier: Apache-2.0
//
// Performance points in the sample town: a rule after the model of Minhang with items of its own,
// the last half-year laid before the deputies, and one who objects: he received residents, and
// nobody wrote it down. His appeal waits for whoever tries the director's desk.
#pragma once

#include "demo/cast.hpp"

namespace ztc::demo {

/// Told at the beginning: the rule counts from then on, and that reception is planned ahead.
void adopt_points(app::House& house, Cast const& cast, Date today);
/// Told at the end.
void tell_points(app::House& house, Cast const& cast, Date today);

} // namespace ztc::demo
