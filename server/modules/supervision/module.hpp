// SPDX-License-Identifier: Apache-2.0
//
// Supervision as `app` composes it.
#pragma once

#include "kernel/module.hpp"

namespace ztc::supervision {

Module module();

} // namespace ztc::supervision
