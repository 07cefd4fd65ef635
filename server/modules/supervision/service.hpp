// SPDX-License-Identifier: Apache-2.0
//
// What each command does: find, rule, append. No message: those are processes that hear the event.
#pragma once

#include "kernel/work.hpp"
#include "modules/supervision/commands.hpp"
#include "modules/supervision/events.hpp"

namespace ztc::supervision {

Result<Done> choose(Choose const& command, Work& work);
Result<Done> report(Report const& command, Work& work);
Result<AskedReply> ask(Ask const& command, Work& work);
Result<Done> answer(Answer const& command, Work& work);
Result<CalledReply> call_visit(CallVisit const& command, Work& work);
Result<Done> cancel_visit(CancelVisit const& command, Work& work);
Result<Done> reply_to_visit(ReplyToVisit const& command, Work& work);
Result<Done> sign_in(SignIn const& command, Work& work);
Result<Done> sign_in_for(SignInFor const& command, Work& work);
Result<Done> note_visit(NoteVisit const& command, Work& work);
Result<Done> look(LookAt const& command, Work& work);

Result<OutsideReply> follow_outside(FollowOutside const& command, Work& work);
Result<Done> confirm_outside(ConfirmOutside const& command, Work& work);
Result<Done> end_outside(EndOutside const& command, Work& work);

// ---- for the calendar
// ----------------------------------------------------------------------------

/// What is waited for: `of` is the unit, the query, or nobody in particular (the deputies).
struct Awaited {
    SuggestionId suggestion;
    Waiting waiting{};
    std::string of;
    Date due_on{};
};
Result<Done> remind(Awaited const& awaited, Work& work);
Result<Done> escalate(Awaited const& awaited, Work& work);

std::vector<std::string> streams(Choose const& command);
std::vector<std::string> streams(CallVisit const& command);
std::vector<std::string> streams(FollowOutside const& command);
std::vector<std::string> streams(ConfirmOutside const& command);
std::vector<std::string> streams(EndOutside const& command);

/// Of a command on one suggestion: it, and its supervision.
template <class Command>
    requires requires(Command const& command) { command.suggestion.text; }
std::vector<std::string> streams(Command const& command)
{
    return {"suggestions/" + command.suggestion.text, "supervision/" + command.suggestion.text};
}

} // namespace ztc::supervision
