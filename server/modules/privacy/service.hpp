// SPDX-License-Identifier: Apache-2.0
//
// The commands about what is held of a person: find, rule, append. Erasing itself belongs to the
// module people; here it is asked for, approved by two, and carried out on its day.
#pragma once

#include "kernel/work.hpp"
#include "modules/privacy/commands.hpp"

namespace ztc::privacy {

Result<AskedReply> ask_erasure(AskErasure const& command, Work& work);
Result<AskedReply> enter_erasure(EnterErasure const& command, Work& work);
Result<Done> take_back_erasure(TakeBackErasure const& command, Work& work);
Result<ApprovedReply> approve_erasure(ApproveErasure const& command, Work& work);
Result<Done> refuse_erasure(RefuseErasure const& command, Work& work);

Result<ProposedReply> propose_lapse(ProposeLapse const& command, Work& work);
Result<Done> approve_lapse(ApproveLapse const& command, Work& work);
Result<Done> drop_lapse(DropLapse const& command, Work& work);

// ---- what the scheduler asks for -------------------------------------------------------------

/// The day has come: everything of the person goes.
Result<> carry_out_erasure(PersonId const& person, Work& work);
/// Tells those who may approve that an answer is due.
Result<> remind(PersonId const& person, Reminder kind, std::vector<PersonId> const& approvers,
                Work& work);

/// Tells those who may say the second word that the first was said; once for each request.
Result<> call_second(PersonId const& person, std::vector<PersonId> const& approvers, Work& work);

/// Retention is over: every word that persons wrote in it goes, and their files.
Result<> lapse_matter(MatterId const& matter, Work& work);
Result<> lapse_voice(MatterId const& matter, Work& work);
/// The same of a reception: what visitors wished and said. Its record stays.
Result<> lapse_reception(matters::ReceptionId const& reception, Work& work);
/// All matters of a list that two have approved.
Result<> carry_out_lapse(BatchId const& batch, Work& work);

} // namespace ztc::privacy
