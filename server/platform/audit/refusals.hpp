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
};

} // namespace ztc::audit
