// SPDX-License-Identifier: Apache-2.0
//
// What comes after in the sample town: residents are called back, and a deputy has a line of his
// record put right. Told at the end.
#pragma once

#include "demo/cast.hpp"

namespace ztc::demo {

void tell_follow_up(app::House& house, Cast const& cast);

} // namespace ztc::demo
