// SPDX-License-Identifier: Apache-2.0
//
// The commands of the record: find, rule, append.
#pragma once

#include "kernel/work.hpp"
#include "modules/record/commands.hpp"

namespace ztc::record {

Result<AskedReply> ask_correction(AskCorrection const& command, Work& work);
Result<Done> decide_correction(DecideCorrection const& command, Work& work);
Result<EvidenceReply> add_evidence(AddEvidence const& command, Work& work);

std::vector<std::string> streams(AskCorrection const& command);
std::vector<std::string> streams(DecideCorrection const& command);
std::vector<std::string> streams(AddEvidence const& command);

} // namespace ztc::record
