// SPDX-License-Identifier: Apache-2.0
//
// What lies on each desk: the boxes of the console with their counts.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::inbox {

View view();

} // namespace ztc::views::inbox
