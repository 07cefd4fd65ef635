// SPDX-License-Identifier: Apache-2.0
//
// What each command does: find, rule, append. No count: that is a view.
#pragma once

#include "kernel/work.hpp"
#include "modules/publicity/commands.hpp"

namespace ztc::publicity {

Result<RegisteredReply> enter(Register const& command, Work& work);
Result<ReprintReply> add_reprint(AddReprint const& command, Work& work);
Result<Done> join(Join const& command, Work& work);
Result<Done> strike(Strike const& command, Work& work);

std::vector<std::string> streams(Register const& command);
std::vector<std::string> streams(AddReprint const& command);
std::vector<std::string> streams(Join const& command);
std::vector<std::string> streams(Strike const& command);

} // namespace ztc::publicity
