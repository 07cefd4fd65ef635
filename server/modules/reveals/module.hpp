// SPDX-License-Identifier: Apache-2.0
//
// How `reveals` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::reveals {

Module module();

} // namespace ztc::reveals
