// SPDX-License-Identifier: Apache-2.0
//
// The schemes that ship with the program, as text: deploy/points/*.json, compiled in.
#pragma once

#include <span>
#include <string_view>

namespace ztc::points {

std::span<std::string_view const> shipped_schemes_json();
std::string_view shipped_fragments_json();

} // namespace ztc::points
