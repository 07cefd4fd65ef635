// SPDX-License-Identifier: Apache-2.0
//
// The organisation as `app` composes it: the tree of bodies and the offices held at them.
#pragma once

#include "kernel/module.hpp"

namespace ztc::organisation {

Module module();

} // namespace ztc::organisation
