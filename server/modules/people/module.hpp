// SPDX-License-Identifier: Apache-2.0
//
// People as `app` composes them: records, identifiers, merging and erasing.
#pragma once

#include "kernel/module.hpp"

namespace ztc::people {

Module module();

} // namespace ztc::people
