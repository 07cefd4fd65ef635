// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::callbacks {

inline constexpr RefusalWords refusals[] = {
    {"callbacks.not_yours", 403, "回访由联络站或者跟进的代表来记。",
     "Calls are written down by the station or the deputy who follows it."},
    {"callbacks.again_needs_day", 422, "请写明哪一天再联系。",
     "Please say on which day to call again."},
    {"callbacks.again_not_asked", 422, "只有本人约了改天，才写哪一天再联系。",
     "A day to call again is given only when the person asked for one."},
    {"callbacks.again_in_past", 422, "再联系的日子不能在今天之前。",
     "The day to call again cannot lie in the past."},
    {"callbacks.nobody_to_read_back_to", 422, "没有找到本人，不能记复述确认。",
     "Nobody was reached, so nothing was read back."},
    {"callbacks.nobody", 409, "没有反映人可回访：这件是导入的，或者本人的信息已经删除。",
     "There is no raiser to call: it was imported, or the raiser was erased."},
};

} // namespace ztc::callbacks
