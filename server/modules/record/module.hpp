// SPDX-License-Identifier: Apache-2.0
//
// How `record` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::record {

Module module();

} // namespace ztc::record
