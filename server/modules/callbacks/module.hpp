// SPDX-License-Identifier: Apache-2.0
//
// How `callbacks` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::callbacks {

Module module();

} // namespace ztc::callbacks
