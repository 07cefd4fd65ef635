// SPDX-License-Identifier: Apache-2.0
//
// Visits of delegations as they can be read.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::delegations {

View view();

} // namespace ztc::views::delegations
