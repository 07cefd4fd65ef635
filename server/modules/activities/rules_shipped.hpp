// SPDX-License-Identifier: Apache-2.0
//
// The kinds of activities that ship with the program, as text: deploy/activities/kinds.json,
// compiled in.
#pragma once

#include <string_view>

namespace ztc::activities {

std::string_view shipped_kinds_json();

} // namespace ztc::activities
