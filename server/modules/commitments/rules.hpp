// SPDX-License-Identifier: Apache-2.0
//
// Who may, and whether it may be done. Pure.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/commitments/commands.hpp"
#include "modules/commitments/state.hpp"

namespace ztc::commitments::rules {

inline constexpr int days_ahead_at_most = 3660;
inline constexpr std::size_t milestones_at_most = 20, proof_at_most = 9;

/// The unit that promised. Refuses commitments.unknown: to others it says nothing.
Result<> of_the_unit(Commitment const& commitment, Actor const& actor);
Result<> is_open(Commitment const& commitment);
Result<> set_milestone(Commitment const& commitment, SetMilestone const& command, Date today);
Result<> reach_milestone(Commitment const& commitment, MilestoneId const& milestone,
                         std::size_t proof);
Result<> slip(Commitment const& commitment, Date due_on, Date today);
Result<> deliver(Commitment const& commitment, std::size_t proof);
Result<> rate(Commitment const& commitment, RateDelivery const& command, PersonId const& by);
/// By the standing committee's office, when a signatory is not satisfied.
Result<> reopen(Commitment const& commitment, Date due_on, Date today);

} // namespace ztc::commitments::rules
