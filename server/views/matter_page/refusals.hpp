// SPDX-License-Identifier: Apache-2.0
//
// The words of the refusals that only this view gives.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::matter_page {

inline constexpr RefusalWords refusals[] = {
    {"matter_page.nothing_due", 404, "这件事现在没有时限。", "Nothing is due on this matter now."},
    {"matter_page.not_referred", 409, "这件事还没有转办，没有转办单可打。",
     "This matter has not been referred yet, so there is no referral slip."},
    {"matter_page.not_answered", 409, "这件事还没有答复，没有答复信可打。",
     "This matter has not been answered yet, so there is no letter."},
};

} // namespace ztc::views::matter_page
