// SPDX-License-Identifier: Apache-2.0
//
// How `suggestions` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::suggestions {

Module module();

} // namespace ztc::suggestions
