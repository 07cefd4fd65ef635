// SPDX-License-Identifier: Apache-2.0
//
// The commands of publication: find, rule, append.
#pragma once

#include "kernel/work.hpp"
#include "modules/publication/commands.hpp"

namespace ztc::publication {

Result<StateReply> consent(Consent const& command, Work& work);
Result<StateReply> withdraw_consent(WithdrawConsent const& command, Work& work);
Result<StateReply> record_consent(RecordConsent const& command, Work& work);
Result<StateReply> record_withdrawal(RecordWithdrawal const& command, Work& work);
/// What is kept is without telephone, identity and plate numbers and without the names that the
/// raiser marked, whatever the desk wrote.
Result<StateReply> draft(Draft const& command, Work& work);
/// Makes it public, or lays it before the director where policy says so.
Result<StateReply> publish(Publish const& command, Work& work);
Result<StateReply> approve(Approve const& command, Work& work);
Result<StateReply> return_draft(ReturnDraft const& command, Work& work);
Result<StateReply> take_down(TakeDown const& command, Work& work);

} // namespace ztc::publication
