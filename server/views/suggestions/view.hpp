// SPDX-License-Identifier: Apache-2.0
//
// Suggestions and motions as they can be read: register, page, inbox, figures.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::suggestions {

View view();

} // namespace ztc::views::suggestions
