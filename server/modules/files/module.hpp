// SPDX-License-Identifier: Apache-2.0
//
// How `files` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::files {

Module module();

} // namespace ztc::files
