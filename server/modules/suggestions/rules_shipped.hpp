// SPDX-License-Identifier: Apache-2.0
//
// The presets that ship with the program, as text: deploy/suggestions/presets.json, compiled in.
#pragma once

#include <string_view>

namespace ztc::suggestions {

std::string_view shipped_presets_json();

} // namespace ztc::suggestions
