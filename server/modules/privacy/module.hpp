// SPDX-License-Identifier: Apache-2.0
//
// How `privacy` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::privacy {

Module module();

} // namespace ztc::privacy
