// SPDX-License-Identifier: Apache-2.0
//
// How long a page of a list may be: the same for every list that takes `limit`. Checked before the
// view is asked, and written into the schema, so that no list clamps what somebody asked for.
#pragma once

#include <cstdint>
#include <string_view>

namespace ztc::app {

inline constexpr std::string_view page_length_member = "limit";
inline constexpr std::int64_t page_shortest = 1;
inline constexpr std::int64_t page_longest = 100;

} // namespace ztc::app
