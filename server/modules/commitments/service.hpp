// SPDX-License-Identifier: Apache-2.0
//
// What each command does: find, rule, append.
#pragma once

#include "kernel/work.hpp"
#include "modules/commitments/commands.hpp"

namespace ztc::commitments {

Result<MilestoneReply> set_milestone(SetMilestone const& command, Work& work);
Result<Done> reach_milestone(ReachMilestone const& command, Work& work);
Result<Done> slip(Slip const& command, Work& work);
Result<DeliveredReply> deliver(Deliver const& command, Work& work);
Result<Done> rate_delivery(RateDelivery const& command, Work& work);
Result<Done> reopen(Reopen const& command, Work& work);

/// Of a command on one commitment: its stream.
template <class Command>
    requires requires(Command const& command) { command.commitment.text; }
std::vector<std::string> streams(Command const& command)
{
    return {"commitments/" + command.commitment.text};
}

} // namespace ztc::commitments
