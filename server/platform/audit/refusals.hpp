// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of the record of reads.
#pragma once

#include "kernel/module.hpp"

namespace ztc::audit {

inline constexpr RefusalWords refusals[] = {
    {"audit.not_kept", 503, "查阅记录暂时写不下来，所以现在不能看，请过一会儿再试。",
     "The record of who looked cannot be written just now, so this cannot be shown. Please try "
     "again in a while."},
    {"audit.broken", 500, "这一条查阅记录被改过、删过，或者前面插过。",
     "This line of the record of reads was changed or removed, or one was put before it."},
    {"audit.not_as_anchored", 500, "查阅记录和日志里写的不一样：末尾少了，或者被重新写过。",
     "The record of reads is not what the log says it was: its end is gone, or it was written "
     "anew."},
};

} // namespace ztc::audit
