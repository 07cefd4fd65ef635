// SPDX-License-Identifier: Apache-2.0
//
// How `publicity` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::publicity {

Module module();

} // namespace ztc::publicity
