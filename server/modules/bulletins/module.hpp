// SPDX-License-Identifier: Apache-2.0
//
// How `bulletins` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::bulletins {

Module module();

} // namespace ztc::bulletins
