// SPDX-License-Identifier: Apache-2.0
//
// The documents that follow from the declarations: OpenAPI 3.1, the event types, the refusals with
// their words. `zhitongche describe` prints them, `./dev gen` writes them to api/, and the check
// compares; the server serves the first.
#pragma once

#include "kernel/module.hpp"
#include "kernel/routes.hpp"

#include <string>

namespace ztc::app {

std::string openapi_json(Routes const& routes, std::vector<RefusalWords> const& words);
std::string events_json(std::vector<Module> const& modules);
std::string refusals_json(std::vector<RefusalWords> const& words);

} // namespace ztc::app
