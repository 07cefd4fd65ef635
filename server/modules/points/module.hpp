// SPDX-License-Identifier: Apache-2.0
//
// points as `app` composes it.
#pragma once

#include "kernel/module.hpp"

namespace ztc::points {

Module module();

} // namespace ztc::points
