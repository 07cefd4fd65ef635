// SPDX-License-Identifier: Apache-2.0
//
// The commands of handing over and of being away: find, rule, append.
#pragma once

#include "kernel/done.hpp"
#include "kernel/work.hpp"
#include "modules/handover/commands.hpp"

namespace ztc::handover {

Result<Proposed> propose(Propose const& command, Work& work);
Result<Signed> sign(Sign const& command, Work& work);
Result<Signed> countersign(Countersign const& command, Work& work);
Result<Done> withdraw(Withdraw const& command, Work& work);
Result<DeclaredAbsence> declare_absence(DeclareAbsence const& command, Work& work);
Result<Done> end_absence(EndAbsence const& command, Work& work);

std::vector<std::string> streams(Propose const& command);
std::vector<std::string> streams(Sign const& command);
std::vector<std::string> streams(Countersign const& command);
std::vector<std::string> streams(Withdraw const& command);

} // namespace ztc::handover
