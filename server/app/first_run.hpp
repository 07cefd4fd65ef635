// SPDX-License-Identifier: Apache-2.0
//
// What a new site still lacks before an officer can accept a matter, in the order in which it is
// set up, and whose hand each step needs. Counts only; says nothing about anybody.
#pragma once

#include "app/door.hpp"

namespace ztc::app {

void declare_first_run(Routes& routes);
void connect_first_run(Router& router, Routes const& routes, Door& door);

} // namespace ztc::app
