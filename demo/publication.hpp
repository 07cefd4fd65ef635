// SPDX-License-Identifier: Apache-2.0
//
// What of the sample town is public: raisers who agreed, a station that wrote it down, one that was
// taken down again, some that still wait; stations that tell more of themselves. Told over the same
// routes as on a real site, when the tales have been told.
#pragma once

#include "demo/cast.hpp"

namespace ztc::demo {

void make_public(app::House& house, Cast const& cast);

} // namespace ztc::demo
