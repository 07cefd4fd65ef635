// SPDX-License-Identifier: Apache-2.0
//
// What each command does: find, rule, append. No score is kept anywhere: it is counted when it is
// read, from the facts and the version that was in force.
#pragma once

#include "kernel/work.hpp"
#include "modules/points/commands.hpp"

namespace ztc::points {

Result<Adopted> adopt_rule(AdoptRule const& command, Work& work);
Result<Done> withdraw_rule(WithdrawRule const& command, Work& work);
Result<ShownReply> show(Show const& command, Work& work);
Result<AppealMade> appeal(MakeAppeal const& command, Work& work);
Result<Done> decide_appeal(DecideAppeal const& command, Work& work);

} // namespace ztc::points
