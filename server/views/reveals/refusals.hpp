// SPDX-License-Identifier: Apache-2.0
//
// The words of the refusals that only this view gives.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::reveals {

inline constexpr RefusalWords refusals[] = {
    {"reveals.look_first", 409, "要看请再按一次“看姓名电话”，每看一次都会记下。",
     "Please press the button again to look; each look is recorded."},
};

} // namespace ztc::views::reveals
