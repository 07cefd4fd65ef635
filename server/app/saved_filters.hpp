// SPDX-License-Identifier: Apache-2.0
//
// The lists that somebody at a desk wants at hand: a name and where in the console it leads. They
// are his own, lie sealed under his key, and are no part of the log: nothing that happened.
#pragma once

#include "app/door.hpp"

namespace ztc::app {

void declare_saved_filters(Routes& routes);
void connect_saved_filters(Router& router, Routes const& routes, Door& door);

} // namespace ztc::app
