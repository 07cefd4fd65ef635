// SPDX-License-Identifier: Apache-2.0
//
// How `matters` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::matters {

Module module();

} // namespace ztc::matters
