// SPDX-License-Identifier: Apache-2.0
//
// What each command does: find, rule, append. No message, no count, no cache: those are views and
// processes that hear the event.
#pragma once

#include "kernel/work.hpp"
#include "modules/receptions/commands.hpp"

namespace ztc::receptions {

Result<PlannedReply> plan(Plan const& command, Work& work);
Result<Done> move(Move const& command, Work& work);
Result<Done> cancel(Cancel const& command, Work& work);

Result<BookedReply> book(Book const& command, Work& work);
Result<BookedReply> book_for(BookFor const& command, Work& work);
Result<Done> cancel_booking(CancelBooking const& command, Work& work);

Result<CameReply> check_in(CheckIn const& command, Work& work);
Result<CameReply> receive(Receive const& command, Work& work);
Result<PointReply> record_point(RecordPoint const& command, Work& work);
Result<Done> answer_point(AnswerPoint const& command, Work& work);
Result<RaisedReply> raise_point(RaisePoint const& command, Work& work);
Result<Done> close(Close const& command, Work& work);

/// By the clock, once for each day that a reception has; nothing when there is nothing to say.
Result<Done> give_notice(ReceptionId const& reception, Work& work);

std::vector<std::string> streams(Plan const& command);
std::vector<std::string> streams(Move const& command);
std::vector<std::string> streams(Cancel const& command);
std::vector<std::string> streams(Book const& command);
std::vector<std::string> streams(BookFor const& command);
std::vector<std::string> streams(CancelBooking const& command);
std::vector<std::string> streams(CheckIn const& command);
std::vector<std::string> streams(Receive const& command);
std::vector<std::string> streams(RecordPoint const& command);
std::vector<std::string> streams(AnswerPoint const& command);
std::vector<std::string> streams(RaisePoint const& command);
std::vector<std::string> streams(Close const& command);

} // namespace ztc::receptions
