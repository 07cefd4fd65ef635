// SPDX-License-Identifier: Apache-2.0
//
// What each command does: find, rule, append. Ballots are cast into the box (platform/ballots) and
// never come by here; `file` is handed what lay in it when it was opened.
#pragma once

#include "kernel/work.hpp"
#include "modules/report_meetings/commands.hpp"

namespace ztc::report_meetings {

Result<PlannedReply> plan(Plan const& command, Work& work);
Result<Done> cancel(Cancel const& command, Work& work);
Result<Done> write(Write const& command, Work& work);
Result<Done> invite(Invite const& command, Work& work);
/// That cards are made; their codes are the box's.
Result<Done> make_cards(MakeCards const& command, Work& work);
Result<AskedReply> ask(Ask const& command, Work& work);
Result<Done> answer_question(AnswerQuestion const& command, Work& work);
Result<Done> end_voting(EndVoting const& command, Work& work);
Result<EnteredReply> enter_tally(EnterTally const& command, Work& work);
/// `phones`: what the box held, opened after the voting had ended; nothing where no card was made.
Result<Done> file(FileSet const& command, std::optional<Tally> const& phones, Work& work);
Result<Done> feed_back(FeedBack const& command, Work& work);
Result<Done> publish(Publish const& command, Work& work);

std::vector<std::string> streams(Plan const& command);
std::vector<std::string> streams(Cancel const& command);
std::vector<std::string> streams(Write const& command);
std::vector<std::string> streams(Invite const& command);
std::vector<std::string> streams(MakeCards const& command);
std::vector<std::string> streams(Ask const& command);
std::vector<std::string> streams(AnswerQuestion const& command);
std::vector<std::string> streams(EndVoting const& command);
std::vector<std::string> streams(EnterTally const& command);
std::vector<std::string> streams(FileSet const& command);
std::vector<std::string> streams(FeedBack const& command);
std::vector<std::string> streams(Publish const& command);

} // namespace ztc::report_meetings
