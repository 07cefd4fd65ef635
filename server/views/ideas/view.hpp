// SPDX-License-Identifier: Apache-2.0
//
// Ideas for enterprises and investment as they can be read.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::ideas {

View view();

} // namespace ztc::views::ideas
