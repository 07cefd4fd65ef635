// SPDX-License-Identifier: Apache-2.0
//
// The demo town: made by commands, as its people would give them, never by SQL. Every person and
// place is a sample and says so.
#pragma once

#include "app/door.hpp"
#include "app/house.hpp"

namespace ztc::demo {

/// Who may sign in to the demo; shown to everybody.
std::vector<app::SampleAccount> accounts();

} // namespace ztc::demo
