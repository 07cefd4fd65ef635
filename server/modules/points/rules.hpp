// SPDX-License-Identifier: Apache-2.0
//
// Whether a rule may be adopted or withdrawn, points be shown, an appeal made or decided. Pure. How
// points are counted is rules_score.hpp.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/working_day.hpp"
#include "modules/points/commands.hpp"
#include "modules/points/state.hpp"

namespace ztc::points::rules {

/// Only the first may begin in the past, and only if nothing was shown yet; each begins with a
/// span. Without its words and digest, which the service adds.
Result<RuleAdopted> adopt(Rules const& state, AdoptRule const& command, Date today);

Result<> withdraw(Rules const& state, std::int64_t version, Date today);

/// `days` begin with a span of the rule and are over; they may be a part of it (季度亮分).
Result<Shown> show(Rules const& state, DayRange days, Calendar const& calendar, Date today);

/// What was shown of these days, while it may still be objected to.
Result<Shown> objected_to(Rules const& state, MakeAppeal const& command, Date today);

/// By somebody else than the deputy whose points they are.
Result<> decide(Appeal const& appeal, DecideAppeal const& command, Actor const& by);

} // namespace ztc::points::rules
