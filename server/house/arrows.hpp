// SPDX-License-Identifier: Apache-2.0
//
// Who may know whom, read off the #include and import lines. The table of arrows stands in
// arrows.cpp and says what ARCHITECTURE.md draws; a new folder must find its place there.
#pragma once

#include "house/source.hpp"

namespace ztc::house {

Findings check_arrows(Sources const&);
Findings check_web_arrows(Sources const&);

} // namespace ztc::house
