// SPDX-License-Identifier: Apache-2.0
//
// How `receptions` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::receptions {

Module module();

} // namespace ztc::receptions
