// SPDX-License-Identifier: Apache-2.0
//
// Sets a policy. The kinds that can be set are told once, when the program is composed
// (module.hpp), and never afterwards.
#pragma once

#include "kernel/policy.hpp"
#include "kernel/work.hpp"
#include "modules/policy/commands.hpp"

#include <vector>

namespace ztc::policy {

Result<PolicySet> set_policy(SetPolicy const& command, Work& work);

/// What the modules of this program declare.
std::vector<PolicyKind>& kinds();

} // namespace ztc::policy
