// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/delegations/commands.hpp"
#include "modules/delegations/state.hpp"

#include <set>

namespace ztc::delegations::rules {

/// `known` are the deputies of the station and of the bodies above it.
Result<> record(Record const& command, std::set<PersonId> const& known, Date today);
Result<> strike(Delegation const& delegation, Actor const& actor);

} // namespace ztc::delegations::rules
