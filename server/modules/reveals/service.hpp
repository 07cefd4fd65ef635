// SPDX-License-Identifier: Apache-2.0
//
// The commands of a reveal: find, rule, append. Name and phone pass through none of them: they are
// read from the view, for minutes after a look.
#pragma once

#include "kernel/done.hpp"
#include "kernel/work.hpp"
#include "modules/reveals/commands.hpp"

namespace ztc::reveals {

Result<AskedReply> ask(Ask const& command, Work& work);
Result<Done> approve(Approve const& command, Work& work);
Result<Done> refuse_it(Refuse const& command, Work& work);
Result<Done> look(Look const& command, Work& work);

template <class Command>
std::vector<std::string> streams(Command const& command)
    requires requires { command.matter; }
{
    return {"reveals/" + command.matter.text, "matters/" + command.matter.text,
            policy_stream("reveals")};
}

} // namespace ztc::reveals
