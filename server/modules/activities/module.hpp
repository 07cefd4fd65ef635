// SPDX-License-Identifier: Apache-2.0
//
// How `activities` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::activities {

Module module();

} // namespace ztc::activities
