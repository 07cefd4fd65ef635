// SPDX-License-Identifier: Apache-2.0
//
// The four figures with their denominators, of each unit, each station and the whole.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::figures {

View view();

} // namespace ztc::views::figures
