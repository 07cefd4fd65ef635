// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this view: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::points {

inline constexpr RefusalWords refusals[] = {
    {"points.unknown_deputy", 404, "没有找到这位代表，或者不在您的范围里。",
     "No such deputy was found, or he is not within your reach."},
    {"points.unknown_scheme", 404,
     "没有这一版规则，也没有这个样例办法；只知道一部分的办法不能试算。",
     "There is no such version and no such sample; schemes known in part cannot be tried out."},
};

} // namespace ztc::views::points
