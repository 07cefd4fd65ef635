// SPDX-License-Identifier: Apache-2.0
//
// The command of the callback log: find, rule, append.
#pragma once

#include "kernel/work.hpp"
#include "modules/callbacks/commands.hpp"

namespace ztc::callbacks {

Result<RecordedReply> record(Record const& command, Work& work);

std::vector<std::string> streams(Record const& command);

} // namespace ztc::callbacks
