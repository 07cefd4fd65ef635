// SPDX-License-Identifier: Apache-2.0
//
// Who may write down an attempt, and whether it is whole: pure functions.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/callbacks/commands.hpp"
#include "modules/callbacks/policy.hpp"

namespace ztc::callbacks::rules {

/// The desk, or the deputy who follows it. Refuses matters.unknown to a stranger and to whoever
/// only joined, callbacks.not_yours to raiser and unit.
Result<> may_record(matters::Relation const& how);

/// In whose place he calls.
std::optional<PersonId> in_place_of(matters::Held const& held, Actor const& actor);

Result<> record(Record const& command, Date today);

/// When to try again: the day he named, or after the period; never once he was reached.
std::optional<Date> again_on(Record const& command, CallbackPolicy const& policy,
                             Calendar const& calendar, Date today);

} // namespace ztc::callbacks::rules
