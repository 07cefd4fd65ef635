// SPDX-License-Identifier: Apache-2.0
//
// One-time links of handling units, as `app` takes the module in.
#pragma once

#include "kernel/module.hpp"

namespace ztc::links {

Module module();

} // namespace ztc::links
