// SPDX-License-Identifier: Apache-2.0
//
// The words of the refusals that only this view gives.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::matter_page {

inline constexpr RefusalWords refusals[] = {
    {"matter_page.nothing_due", 404, "这件事现在没有时限。", "Nothing is due on this matter now."},
};

} // namespace ztc::views::matter_page
