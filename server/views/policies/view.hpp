// SPDX-License-Identifier: Apache-2.0
//
// The rules of a congress as they were set, for whoever sets them.
#pragma once

#include "kernel/module.hpp"

namespace ztc::views::policies {

View view();

} // namespace ztc::views::policies
