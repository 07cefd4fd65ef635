// SPDX-License-Identifier: Apache-2.0
//
// What may happen to a matter, when, and by whose hand. Pure: no clock, no database, no log. The
// table of moves stands in README.md, and rules_test.cpp walks it whole.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/matters/commands.hpp"
#include "modules/matters/policy.hpp"
#include "modules/matters/state.hpp"

namespace ztc::matters::rules {

/// Whoever stands in no relation learns nothing, not even that it exists: matters.unknown. Whoever
/// may see it but whose hand this move is not: access.denied.
Result<> may(MoveKind move, Matter const& matter, Actor const& actor);

/// The moves themselves, by stage.
Result<> accept(Matter const& matter);
Result<> redirect(Matter const& matter);
Result<> look_into(Matter const& matter);
Result<> refer(Matter const& matter, NodeId const& to_unit);
/// One of done with its date, planned with date and owner, cannot with its reason.
Result<> answer(Matter const& matter, Answer const& command, Date today);
Result<> rate(Matter const& matter, Date today);
Result<> withdraw(Matter const& matter);
Result<> close_unrated(Matter const& matter, Date today);

/// What a rating leads to: the result alone decides, the attitude is counted but reopens nothing.
enum class AfterRating { closed_satisfied, reopened, closed_dissatisfied };
AfterRating after_rating(Matter const& matter, Satisfaction result, std::int64_t reopen_limit);

bool knows_notice(MatterPolicy const& policy, std::string_view version);
bool knows_category(MatterPolicy const& policy, std::string_view code);

} // namespace ztc::matters::rules
