// SPDX-License-Identifier: Apache-2.0
//
// The commands of a conversation: find, rule, append. Who is told follows in processes.
#pragma once

#include "kernel/done.hpp"
#include "kernel/work.hpp"
#include "modules/relay/commands.hpp"

namespace ztc::relay {

Result<Done> say(Say const& command, Work& work);
Result<Done> give_consent(GiveConsent const& command, Work& work);
Result<Done> withdraw_consent(WithdrawConsent const& command, Work& work);

template <class Command>
std::vector<std::string> streams(Command const& command)
    requires requires { command.matter; }
{
    return {"relay/" + command.matter.text, "matters/" + command.matter.text};
}

} // namespace ztc::relay
