// SPDX-License-Identifier: Apache-2.0
//
// Two episodes of “Deputies speak”: one that is public, with a film drawn for it in which nobody is
// seen, and one that waits for its second review.
#pragma once

#include "app/house.hpp"
#include "demo/cast.hpp"

#include <string_view>

namespace ztc::demo {

void tell_say(app::House& house, Cast const& cast);

/// WebM and JPEG, made by ourselves.
std::string_view sample_film();
std::string_view sample_poster();

} // namespace ztc::demo
