// SPDX-License-Identifier: Apache-2.0
//
// What each command does: find, rule, append.
#pragma once

#include "kernel/work.hpp"
#include "modules/ideas/commands.hpp"

namespace ztc::ideas {

Result<SentReply> send(Send const& command, Work& work);
Result<Done> withdraw(Withdraw const& command, Work& work);
Result<Done> file(File const& command, Work& work);
Result<Done> pass_on(PassOn const& command, Work& work);
Result<Done> answer(Answer const& command, Work& work);
Result<Done> become_suggestion(BecomeSuggestion const& command, Work& work);

template <class Command>
    requires requires(Command const& command) { command.idea; }
std::vector<std::string> streams(Command const& command)
{
    return {"ideas/" + command.idea.text};
}

} // namespace ztc::ideas
