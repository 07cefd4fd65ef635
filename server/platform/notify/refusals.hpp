// SPDX-License-Identifier: Apache-2.0
//
// The words of refused settings; seen in the shell when the server starts.
#pragma once

#include "kernel/module.hpp"

namespace ztc::notify {

inline constexpr RefusalWords refusals[] = {
    {"notify.bad_settings", 422, "短信或者邮件的配置不对，请检查标出的这一项。",
     "The settings for messages are wrong. Please check the member that is named."},
};

} // namespace ztc::notify
