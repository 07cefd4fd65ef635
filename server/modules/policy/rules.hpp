// SPDX-License-Identifier: Apache-2.0
//
// Which policies can be set, and from when. Pure.
#pragma once

#include "kernel/policy.hpp"
#include "kernel/result.hpp"
#include "modules/policy/state.hpp"

#include <span>
#include <string_view>

namespace ztc::policy::rules {

/// The kind of that name among those that the modules declare.
Result<PolicyKind const*> known(std::span<PolicyKind const> kinds, std::string_view name);

/// The body has the shape of its policy; what is wrong is pointed at below /body.
Result<> check_body(PolicyKind const& kind, std::string_view body);

/// Only the first version may begin in the past (rules that were in force before this program was);
/// later ones must not touch what was already promised. Of a policy that only grows nothing is ever
/// changed or left out.
Result<Set> set(Versions const& versions, PolicyKind const& kind, Date valid_from, std::string body,
                Date today);

} // namespace ztc::policy::rules
