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
/// Sends the raiser a short message with a link of its own; its token is kept nowhere.
Result<AskedReply> ask_consent(AskConsent const& command, Work& work);
/// What stands in the link, of the keyed fingerprint of the question's id: 80 bits.
std::string token_of(std::string_view fingerprint);
/// By the raiser's own hand, on the page that the message leads to.
Result<StateReply> answer_ask(AnswerAsk const& command, Work& work);
/// The file is the actor's and unused; from now on it belongs to the publication, and is erased
/// with the raiser.
Result<StateReply> mask_photo(MaskPhoto const& command, Work& work);
/// What is kept is without telephone, identity and plate numbers and without the names that the
/// raiser marked, whatever the desk wrote.
Result<StateReply> draft(Draft const& command, Work& work);
/// Makes it public, or lays it before the director where policy says so.
Result<StateReply> publish(Publish const& command, Work& work);
Result<StateReply> approve(Approve const& command, Work& work);
Result<StateReply> return_draft(ReturnDraft const& command, Work& work);
Result<StateReply> take_down(TakeDown const& command, Work& work);

} // namespace ztc::publication
