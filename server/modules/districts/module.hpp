// SPDX-License-Identifier: Apache-2.0
//
// Estates and their electoral districts, as `app` takes the module in.
#pragma once

#include "kernel/module.hpp"

namespace ztc::districts {

Module module();

} // namespace ztc::districts
