// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::delegations {

inline constexpr RefusalWords refusals[] = {
    {"delegations.unknown", 404, "没有这条来访记录，或者不归您管。",
     "There is no such visit, or it is not yours."},
    {"delegations.unknown_station", 422, "没有这个联络站，或者不归您管。",
     "There is no such station, or it is not yours."},
    {"delegations.wrong_number", 422, "人数要在1到1000之间。",
     "Please give a number from 1 to 1000."},
    {"delegations.wrong_day", 422, "日子不对：今天或者以前，一年以内。",
     "The day is wrong: today or before, within a year."},
    {"delegations.wrong_deputies", 422, "请写这个站的代表，每位一次，最多二十位。",
     "Please name deputies of the station, each once, twenty at most."},
    {"delegations.is_struck", 409, "这条已经作废。", "This visit was struck already."},
    {"delegations.wrong_year", 422, "年份不对。", "Please choose another year."},
};

} // namespace ztc::delegations
