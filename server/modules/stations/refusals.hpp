// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::stations {

inline constexpr RefusalWords refusals[] = {
    {"stations.told_already", 409, "这一次已经报给主任了。", "The director was told already."},
    {"stations.not_silent", 409, "这个站没有那么久没动静。", "The station is not silent so long."},
    {"stations.unknown", 404, "没有这个联络站，或者不归您管。",
     "There is no such station, or it is not yours."},
    {"stations.wrong_days", 422, "天数要在1到366之间。", "Please choose between 1 and 366 days."},
    {"stations.policy_range", 422, "天数超出范围：7至366天。",
     "A number is out of range: 7–366 days."},
};

} // namespace ztc::stations
