// SPDX-License-Identifier: Apache-2.0
//
// What only a sample town offers at its door: to be somebody at one tap, and the next day. A real
// site answers as if there were no such thing.
#pragma once

#include "app/door.hpp"

namespace ztc::app {

void declare_demo(Routes& routes);
void connect_demo(Router& router, Routes const& routes, Door& door);

} // namespace ztc::app
