// SPDX-License-Identifier: Apache-2.0
//
// What a resident raised, and where each of it stands.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::my_matters {

View view();

} // namespace ztc::views::my_matters
