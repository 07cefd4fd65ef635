// SPDX-License-Identifier: Apache-2.0
//
// What ran in the papers of the sample town, all of it made up, and two bulletins: the last quarter
// that is over, published, and the year, being written.
#pragma once

#include "demo/cast.hpp"

namespace ztc::demo {

/// Told at the end: a bulletin counts what was done.
void tell_press(app::House& house, Cast const& cast);

} // namespace ztc::demo
