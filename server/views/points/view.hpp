// SPDX-License-Identifier: Apache-2.0
//
// What deputies did, and what it comes to under the rule that the congress adopted.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::points {

View view();

} // namespace ztc::views::points
