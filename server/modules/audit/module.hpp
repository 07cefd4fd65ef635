// SPDX-License-Identifier: Apache-2.0
//
// How `audit` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::audit {

Module module();

} // namespace ztc::audit
