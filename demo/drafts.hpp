// SPDX-License-Identifier: Apache-2.0
//
// The draft desk of the sample town: a suggestion that is being read, with two remarks and a
// proposed change; one that was read and signed by two, ready to be filed; a motion just begun.
#pragma once

#include "demo/cast.hpp"

namespace ztc::demo {

/// Told at the end.
void tell_drafts(app::House& house, Cast const& cast);

} // namespace ztc::demo
