// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::districts {

inline constexpr RefusalWords refusals[] = {
    {"districts.unknown_community", 404, "没有这个社区，或者它已经撤销。请重新选择。",
     "There is no such community, or it is closed. Please choose again."},
    {"districts.unknown_estate", 404, "没有这个小区或者楼宇，请重新选择。",
     "There is no such estate or building. Please choose again."},
    {"districts.estate_exists", 409, "这个社区里已经有这个小区或者楼宇了。",
     "This community already has an estate or building of that name."},
};

} // namespace ztc::districts
