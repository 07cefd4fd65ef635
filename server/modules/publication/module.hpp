// SPDX-License-Identifier: Apache-2.0
//
// How `publication` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::publication {

Module module();

} // namespace ztc::publication
