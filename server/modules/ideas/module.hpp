// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/module.hpp"

namespace ztc::ideas {

Module module();

} // namespace ztc::ideas
