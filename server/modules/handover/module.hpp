// SPDX-License-Identifier: Apache-2.0
//
// Handing over and being away, as `app` takes the module in.
#pragma once

#include "kernel/module.hpp"

namespace ztc::handover {

Module module();

} // namespace ztc::handover
