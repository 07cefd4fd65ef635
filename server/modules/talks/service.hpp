// SPDX-License-Identifier: Apache-2.0
//
// What each command does: find, rule, append. No message, no count: those are views and processes.
#pragma once

#include "kernel/work.hpp"
#include "modules/talks/commands.hpp"

namespace ztc::talks {

Result<SeriesReply> begin_series(BeginSeries const& command, Work& work);
Result<CalledReply> call(Call const& command, Work& work);
Result<Done> cancel(Cancel const& command, Work& work);
Result<TopicReply> add_topic(AddTopic const& command, Work& work);
Result<Done> conclude_topic(ConcludeTopic const& command, Work& work);
Result<ActionReply> agree_action(AgreeAction const& command, Work& work);
Result<Done> finish_action(FinishAction const& command, Work& work);
Result<ClosedReply> close(Close const& command, Work& work);
Result<Done> propose_minutes(ProposeMinutes const& command, Work& work);
Result<Done> approve_minutes(ApproveMinutes const& command, Work& work);
Result<Done> return_minutes(ReturnMinutes const& command, Work& work);
Result<Done> take_down_minutes(TakeDownMinutes const& command, Work& work);

std::vector<std::string> streams(BeginSeries const& command);
/// Every other command reads its series, and little else.
template <class Command>
    requires requires(Command const& command) { command.series; }
std::vector<std::string> streams(Command const& command)
{
    return {"talks/" + command.series.text};
}

} // namespace ztc::talks
