// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this part: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::ballots {

inline constexpr RefusalWords refusals[] = {
    {"ballots.unknown_code", 404, "没有这个码。请照着卡上的字再输一次，或者找工作人员。",
     "There is no such code. Please type it again as it stands on the card, or ask the staff."},
    {"ballots.used", 409, "这张卡已经投过票，一张只能投一次。",
     "This card was used already; each is good once."},
    {"ballots.incomplete", 422, "请先选总的评价，再交。",
     "Please choose how you find it as a whole, then send."},
};

} // namespace ztc::ballots
