// SPDX-License-Identifier: Apache-2.0
//
// How `drafts` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::drafts {

Module module();

} // namespace ztc::drafts
