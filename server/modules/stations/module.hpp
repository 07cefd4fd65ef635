// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/module.hpp"

namespace ztc::stations {

Module module();

} // namespace ztc::stations
