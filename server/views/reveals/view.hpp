// SPDX-License-Identifier: Apache-2.0
//
// Requests to see who raised a matter, as those who ask, decide and are seen may read them.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::reveals {

View view();

} // namespace ztc::views::reveals
