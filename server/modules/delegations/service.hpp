// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/work.hpp"
#include "modules/delegations/commands.hpp"

namespace ztc::delegations {

Result<RecordedReply> record(Record const& command, Work& work);
Result<Done> strike(Strike const& command, Work& work);

std::vector<std::string> streams(Record const& command);
std::vector<std::string> streams(Strike const& command);

} // namespace ztc::delegations
