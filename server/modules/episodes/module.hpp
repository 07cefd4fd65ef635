// SPDX-License-Identifier: Apache-2.0
//
// The column 代表说 as app takes it in.
#pragma once

#include "kernel/module.hpp"

namespace ztc::episodes {

Module module();

} // namespace ztc::episodes
