// SPDX-License-Identifier: Apache-2.0
//
// Several short values in one column or one sealed text: ids, or names to be hidden, one a line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ztc::text {

/// Its lines, without the empty ones.
std::vector<std::string> lines(std::string_view text);

} // namespace ztc::text
