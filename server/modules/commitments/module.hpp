// SPDX-License-Identifier: Apache-2.0
//
// How `commitments` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::commitments {

Module module();

} // namespace ztc::commitments
