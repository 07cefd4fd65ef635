// SPDX-License-Identifier: Apache-2.0
//
// Policies as `app` composes them: it gathers `Module::policies` of all modules and tells them
// here, once, before anything is served.
#pragma once

#include "kernel/module.hpp"

namespace ztc::policy {

Module module(std::vector<PolicyKind> kinds);

} // namespace ztc::policy
