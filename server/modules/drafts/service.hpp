// SPDX-License-Identifier: Apache-2.0
//
// What each command does: find, rule, append. No message, no count, no cache: those are views and
// processes that hear the event.
#pragma once

#include "kernel/work.hpp"
#include "modules/drafts/commands.hpp"

namespace ztc::drafts {

Result<BegunReply> begin(Begin const& command, Work& work);
Result<RevisedReply> write(Write const& command, Work& work);
Result<Done> link_matters(LinkMatters const& command, Work& work);
Result<EvidenceReply> add_evidence(AddEvidence const& command, Work& work);
Result<Done> remove_evidence(RemoveEvidence const& command, Work& work);
Result<Done> ask_opinion(AskOpinion const& command, Work& work);
Result<Done> give_opinion(GiveOpinion const& command, Work& work);
Result<Done> invite_cosigners(InviteCosigners const& command, Work& work);
Result<Done> cosign(Cosign const& command, Work& work);
Result<Done> decline_cosigning(DeclineCosigning const& command, Work& work);
Result<Done> drop(Drop const& command, Work& work);

Result<Done> ask_reading(AskReading const& command, Work& work);
Result<CommentReply> comment(Comment const& command, Work& work);
Result<RevisedReply> settle_comment(SettleComment const& command, Work& work);
Result<Done> finish_reading(FinishReading const& command, Work& work);

std::vector<std::string> streams(Begin const& command);
std::vector<std::string> streams(Write const& command);
std::vector<std::string> streams(LinkMatters const& command);
std::vector<std::string> streams(AddEvidence const& command);
std::vector<std::string> streams(RemoveEvidence const& command);
std::vector<std::string> streams(AskOpinion const& command);
std::vector<std::string> streams(GiveOpinion const& command);
std::vector<std::string> streams(InviteCosigners const& command);
std::vector<std::string> streams(Cosign const& command);
std::vector<std::string> streams(DeclineCosigning const& command);
std::vector<std::string> streams(Drop const& command);
std::vector<std::string> streams(AskReading const& command);
std::vector<std::string> streams(Comment const& command);
std::vector<std::string> streams(SettleComment const& command);
std::vector<std::string> streams(FinishReading const& command);

} // namespace ztc::drafts
