// SPDX-License-Identifier: Apache-2.0
//
// The words of every refusal of this view.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::publication {

inline constexpr RefusalWords refusals[] = {
    {"publication.unknown", 404, "没有这件公开的事项，或者反映人收回了同意。",
     "There is no such public matter, or its consent was taken back."},
};

} // namespace ztc::views::publication
