// SPDX-License-Identifier: Apache-2.0
//
// What must not leave with somebody's words: telephone numbers, identity numbers, plate numbers,
// and names that the writer marked. The hidden part is not in the result at all. Says nothing of
// names that nobody marked; must never be taken for a promise that a text names nobody.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ztc {

/// `words` with what identifies somebody replaced: a mobile number keeps its first three and last
/// four digits, an identity number its first six, a plate its province, a marked name its first
/// character.
std::string masked(std::string_view words, std::vector<std::string> const& names);

} // namespace ztc
