// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this module: what is the matter and what to do.
#pragma once

#include "kernel/module.hpp"

namespace ztc::relay {

inline constexpr RefusalWords refusals[] = {
    {"relay.deputy_urges", 403, "这里由反映人、联络站和承办单位说话；代表请用“催办、问进展”。",
     "Raiser, station and unit speak here. As a deputy, please urge or ask for progress."},
    {"relay.unit_speaks_to_all", 422, "承办单位在这里说的，反映人和联络站都看得到。",
     "What the unit says here is heard by the raiser and the station."},
    {"relay.too_many_photos", 422, "一次最多 3 张照片。", "At most 3 photos at a time, please."},
    {"relay.enough_for_today", 429, "今天说得不少了，请明天接着说，急事请打电话。",
     "That is a lot for one day. Please go on tomorrow; if it is urgent, call."},
    {"relay.already_consented", 409, "您已经同意让承办单位知道姓名和电话。",
     "You have let the unit know your name and phone already."},
    {"relay.no_consent", 409, "承办单位本来就看不到您的姓名和电话。",
     "The unit does not see your name and phone as it is."},
};

} // namespace ztc::relay
