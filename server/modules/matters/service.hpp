// SPDX-License-Identifier: Apache-2.0
//
// The commands of a matter: find, rule, append. Points, messages and pages are not here: views and
// processes hear the event.
#pragma once

#include "kernel/done.hpp"
#include "kernel/work.hpp"
#include "modules/matters/commands.hpp"
#include "modules/matters/state.hpp"

namespace ztc::matters {

Result<Raised> raise(Raise const& command, Work& work);
Result<Raised> enter(Enter const& command, Work& work);
Result<Done> join(Join const& command, Work& work);

Result<Done> accept(Accept const& command, Work& work);
Result<Done> ask_more(AskMore const& command, Work& work);
Result<DueReply> supply_more(SupplyMore const& command, Work& work);
Result<Done> correct(Correct const& command, Work& work);
Result<Done> name_deputy(NameDeputy const& command, Work& work);
Result<Done> redirect(Redirect const& command, Work& work);
Result<Done> merge(Merge const& command, Work& work);
Result<Done> unmerge(Unmerge const& command, Work& work);
Result<Done> look_into(LookInto const& command, Work& work);
Result<Done> urge(Urge const& command, Work& work);
Result<ReferredReply> refer(Refer const& command, Work& work);
Result<ReferredReply> approve_referral(ApproveReferral const& command, Work& work);
Result<Done> return_referral(ReturnReferral const& command, Work& work);
Result<Done> rule_on_relief(RuleOnRelief const& command, Work& work);
Result<DueReply> extend(Extend const& command, Work& work);
Result<Done> refuse_extension(RefuseExtension const& command, Work& work);
Result<Done> pause(Pause const& command, Work& work);
Result<DueReply> resume(Resume const& command, Work& work);

Result<Done> take_on(TakeOn const& command, Work& work);
Result<Done> report_progress(ReportProgress const& command, Work& work);
Result<Done> ask_relief(AskRelief const& command, Work& work);
Result<Done> ask_extension(AskExtension const& command, Work& work);
Result<Done> answer(Answer const& command, Work& work);
Result<Done> record_answer(RecordAnswer const& command, Work& work);
Result<Done> deliver(Deliver const& command, Work& work);
Result<Done> slip(Slip const& command, Work& work);

Result<RatedReply> rate(Rate const& command, Work& work);
Result<RatedReply> record_rating(RecordRating const& command, Work& work);
Result<RatedReply> rate_by_code(RateByCode const& command, Work& work);
Result<Followed> follow(Follow const& command, Work& work);
Result<DueReply> contest(Contest const& command, Work& work);
Result<Done> withdraw(Withdraw const& command, Work& work);

/// What the scheduler asks for when an answer is due soon; once for each promised day.
Result<Done> remind(MatterId const& matter, Work& work);
/// When a promised day has passed: every office of the ladder whose turn has come, once for each
/// promised day.
Result<Done> escalate(MatterId const& matter, Work& work);
/// The promise that runs in a matter's stream, whole enough to be made again.
std::optional<Promise> running_promise(std::span<Recorded const> stream, Calendar const& calendar);
/// When the table of working days is there on which the running day depended.
Result<Done> confirm_due(MatterId const& matter, Work& work);

/// What the scheduler asks for when the rating window has lapsed.
Result<Done> close_unrated(MatterId const& matter, Work& work);

/// The claim of the number that people say; its stream is the matter.
inline constexpr std::string_view number_claim = "matter_number";

/// The claim of a source_key; its stream is the matter that it became.
inline constexpr std::string_view imported_claim = "imported_message";

enum class ImportEffect { added, answer_added, already_there };
/// A message from elsewhere, recorded now and dated then; never public. The same source_key again
/// adds nothing, but an answer that is new by then is added to it.
Result<ImportEffect> import_message(ImportedMessage const& message, Work& work);

/// Six digits that, with the number, open the public query page of a matter. Derived from a key,
/// kept nowhere.
std::string query_code(MatterId const& matter, Work& work);
/// The same from the matter's fingerprint of this kind, for whoever prints it.
inline constexpr std::string_view query_code_print = "query_code";
std::string query_code_of(std::string_view fingerprint);

template <class Command>
std::vector<std::string> streams(Command const& command)
    requires requires { command.matter; }
{
    return {"matters/" + command.matter.text, policy_stream("matters")};
}

std::vector<std::string> streams(Raise const& command);
std::vector<std::string> streams(Enter const& command);

} // namespace ztc::matters
