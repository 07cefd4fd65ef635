// SPDX-License-Identifier: Apache-2.0
//
// What each command does: find, rule, append. A consent that is withdrawn takes the film's bytes
// with it in the same command.
#pragma once

#include "kernel/work.hpp"
#include "modules/episodes/commands.hpp"

namespace ztc::episodes {

Result<PlannedReply> plan(Plan const& command, Work& work);
Result<Done> revise(Revise const& command, Work& work);
Result<Done> submit(Submit const& command, Work& work);
Result<Done> review(Review const& command, Work& work);
Result<Done> attach(Attach const& command, Work& work);
Result<Done> consent(Consent const& command, Work& work);
Result<ConsentReply> add_consent(AddConsent const& command, Work& work);
Result<Done> publish(Publish const& command, Work& work);
Result<Done> link_channel(LinkChannel const& command, Work& work);
Result<Done> withdraw(Withdraw const& command, Work& work);
Result<Done> withdraw_consent(WithdrawConsent const& command, Work& work);
Result<Done> take_down(TakeDown const& command, Work& work);

/// By app, from time to time.
Result<Done> count_viewings(CountViewings const& command, Work& work);

std::vector<std::string> streams(Plan const& command);
/// All others read their own episode.
template <class Command>
    requires requires(Command const& command) { command.episode.text; }
std::vector<std::string> streams(Command const& command)
{
    return {"episodes/" + command.episode.text};
}

} // namespace ztc::episodes
