// SPDX-License-Identifier: Apache-2.0
//
// How `relay` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::relay {

Module module();

} // namespace ztc::relay
