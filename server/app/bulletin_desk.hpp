// SPDX-License-Identifier: Apache-2.0
//
// A bulletin is approved with the figures that its approver saw, and with no others: asked of the
// view, beside the writer, since a command knows no figures.
#pragma once

#include "app/router.hpp"

namespace ztc::app {

void guard_bulletins(Router& router);

} // namespace ztc::app
