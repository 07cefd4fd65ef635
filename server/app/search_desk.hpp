// SPDX-License-Identifier: Apache-2.0
//
// GET /search: what is sought, made into the keyed hashes that the view `search` asks its index
// for.
#pragma once

#include "app/door.hpp"

namespace ztc::app {

void declare_search(Routes& routes);
void connect_search(Router& router, Routes const& routes, Door& door);

} // namespace ztc::app
