// SPDX-License-Identifier: Apache-2.0
//
// Manners that a machine can see: words that hide a thought, clocks read where time must be handed
// in, faults swallowed, machine paths, lines and functions that grew too long.
#pragma once

#include "house/source.hpp"

namespace ztc::house {

Findings check_banned_words(Sources const&);
Findings check_private_paths(Sources const&);
/// Lines above 100 columns in C++ are findings; long functions and files are warnings.
Findings check_sizes(Sources const&);

} // namespace ztc::house
