// SPDX-License-Identifier: Apache-2.0
//
// What each command does: find, rule, append. The figures of an approval come with the command; app
// compares them with the view before it goes to the writer.
#pragma once

#include "kernel/work.hpp"
#include "modules/bulletins/commands.hpp"

namespace ztc::bulletins {

Result<DraftedReply> draft(Draft const& command, Work& work);
Result<Done> revise(Revise const& command, Work& work);
Result<Done> approve(Approve const& command, Work& work);
Result<Done> publish(Publish const& command, Work& work);
Result<Done> withdraw(Withdraw const& command, Work& work);

std::vector<std::string> streams(Draft const& command);
std::vector<std::string> streams(Revise const& command);
std::vector<std::string> streams(Approve const& command);
std::vector<std::string> streams(Publish const& command);
std::vector<std::string> streams(Withdraw const& command);

} // namespace ztc::bulletins
