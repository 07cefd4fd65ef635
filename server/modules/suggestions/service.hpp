// SPDX-License-Identifier: Apache-2.0
//
// What each command does: find, rule, append. No message, no count, no cache: those are views and
// processes that hear the event.
#pragma once

#include "kernel/work.hpp"
#include "modules/suggestions/commands.hpp"

namespace ztc::suggestions {

Result<SubmittedReply> submit(Submit const& command, Work& work);
Result<AcceptedReply> accept(Accept const& command, Work& work);
Result<Done> return_it(Return const& command, Work& work);
Result<Done> make_letter(MakeLetter const& command, Work& work);
Result<Done> merge(Merge const& command, Work& work);
Result<Done> dispose(Dispose const& command, Work& work);

Result<ReferredReply> refer(Refer const& command, Work& work);
Result<Done> refer_many(ReferMany const& command, Work& work);
Result<Done> rule_on_relief(RuleOnRelief const& command, Work& work);
Result<Done> extend(Extend const& command, Work& work);
Result<Done> refuse_extension(RefuseExtension const& command, Work& work);

Result<Done> take_on(TakeOn const& command, Work& work);
Result<Done> ask_relief(AskRelief const& command, Work& work);
Result<Done> record_contact(RecordContact const& command, Work& work);
Result<Done> confirm_contact(ConfirmContact const& command, Work& work);
Result<Done> send_opinion(SendOpinion const& command, Work& work);
Result<Done> send_opinion_back(SendOpinionBack const& command, Work& work);
Result<Done> ask_extension(AskExtension const& command, Work& work);
Result<Done> answer_extension(AnswerExtension const& command, Work& work);
Result<DraftedReply> draft_reply(DraftReply const& command, Work& work);
Result<Done> send_reply_back(SendReplyBack const& command, Work& work);
Result<SignedReply> sign_reply(SignReply const& command, Work& work);

Result<Done> give_feedback(GiveFeedback const& command, Work& work);
Result<Done> record_feedback(RecordFeedback const& command, Work& work);
Result<Done> order_redo(OrderRedo const& command, Work& work);
Result<Done> open_assessment(OpenAssessment const& command, Work& work);
Result<Done> conclude_assessment(ConcludeAssessment const& command, Work& work);
Result<Done> rate_as_raiser(RateAsRaiser const& command, Work& work);
Result<Done> report_inducement(ReportInducement const& command, Work& work);
Result<Done> close(Close const& command, Work& work);
Result<WithdrawnReply> withdraw(Withdraw const& command, Work& work);

Result<Done> publish(Publish const& command, Work& work);
Result<Done> hide(Hide const& command, Work& work);

// ---- for the calendar and the processes
// ----------------------------------------------------------

/// The deputies' days are over: it ends, and whoever was silent is counted as silent. Refuses what
/// `close` refuses: whoever is dissatisfied waits for the office.
Result<Done> close_unrated(SuggestionId const& id, Work& work);
/// Of whom a rating is waited for now.
std::vector<PersonId> awaited_raters(SuggestionId const& id, Work& work);

// ---- bringing in, for `zhitongche import suggestions`
// --------------------------------------------

/// By which rows of lists are known again.
inline constexpr std::string_view imported_claim = "suggestion_import";

/// A record of earlier years.
struct Past {
    SuggestionKind kind{};
    std::optional<std::string> number;
    std::string title;
    std::optional<std::string> proposer, situation;
    std::vector<std::string> units;
    std::vector<NodeId> known_units;
    std::optional<std::string> reply, outcome;
    std::optional<std::int64_t> year;
    std::optional<Date> replied_on;
    std::optional<std::string> source;
    std::string key; // of the row, so that the same file twice brings in nothing twice
};
/// The suggestion; nothing when it was brought in before.
Result<std::optional<SuggestionId>> import_past(Past const& past, Work& work);

/// A paper of this session, signed and handed in: accepted, waiting to be referred. Refuses what
/// rules::may_be_filed does, and suggestions.deputies_only.
struct Paper {
    SuggestionKind kind{};
    PersonId lead;
    std::vector<NodeId> seats;
    std::vector<PersonId> cosigners;
    std::string title, situation;
    std::vector<std::string> asks;
    Visibility visibility{};
    std::vector<NodeId> wished_units;
    Date submitted_on{};
    std::string key;
};
Result<std::optional<SuggestionId>> import_paper(Paper const& paper, Work& work);

std::vector<std::string> streams(Submit const& command);
std::vector<std::string> streams(Merge const& command);
std::vector<std::string> streams(ReferMany const& command);

/// Of a command on one suggestion: its stream.
template <class Command>
    requires requires(Command const& command) { command.suggestion.text; }
std::vector<std::string> streams(Command const& command)
{
    return {"suggestions/" + command.suggestion.text};
}

} // namespace ztc::suggestions
