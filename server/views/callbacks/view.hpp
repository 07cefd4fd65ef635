// SPDX-License-Identifier: Apache-2.0
//
// Whom the desk has to call, and each attempt so far.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::callbacks {

View view();

} // namespace ztc::views::callbacks
