// SPDX-License-Identifier: Apache-2.0
//
// How much of one text stands in another word for word: to tell an answer from a form letter.
#pragma once

#include <cstdint>
#include <string_view>

namespace ztc::text {

/// Of a hundred characters of `text`, how many belong to runs of eight and more that stand in
/// `other` too, white space apart. 0 for a text of fewer than sixteen. Both are valid UTF-8.
std::int64_t overlap_percent(std::string_view text, std::string_view other);

} // namespace ztc::text
