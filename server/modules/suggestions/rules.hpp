// SPDX-License-Identifier: Apache-2.0
//
// Who may, and whether it may be done. Pure: state, command, policy and day in, an answer or a
// refusal out.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/suggestions/commands.hpp"
#include "modules/suggestions/policy.hpp"
#include "modules/suggestions/state.hpp"

namespace ztc::suggestions::rules {

inline constexpr std::size_t referrals_at_most = 200, scans_at_most = 9, parts_at_most = 10;

// ---- submitting and examining ----------------------------------------------------------------

/// Refuses suggestions.of_another_level, needs_signatories (地方组织法 22), needs_scan,
/// too_many_files, motion_in_recess.
Result<> submit(SuggestionKind kind, std::size_t signatories, Submit const& command,
                SuggestionPolicy const& policy, Level level, Date today);
/// The same of a paper whose signatures the office has before it: its level, and of a motion the
/// session and the signatories. Refuses of_another_level, motion_in_recess, needs_signatories.
Result<> may_be_filed(SuggestionKind kind, std::size_t signatories, SuggestionPolicy const& policy,
                      Level level, Date on);
/// Still to be examined: nobody has decided.
Result<> examine(Suggestion const& suggestion);
Result<> return_it(Suggestion const& suggestion, Return const& command);
Result<> merge(Suggestion const& suggestion, Suggestion const& into);
Result<> dispose(Suggestion const& suggestion);

/// The clock of recess runs from the submission; nothing while the congress sits.
std::optional<Date> refer_due_on(Suggestion const& suggestion, SuggestionPolicy const& policy,
                                 Calendar const& calendar);

// ---- referring -------------------------------------------------------------------------------

/// One sole, or one lead with co-handlers, or several separate. Refuses suggestions.wrong_units.
Result<> check_units(std::vector<UnitShare> const& units);
Result<> refer(Suggestion const& suggestion, std::vector<UnitShare> const& units);

/// Everything that is promised when it is handed over on a day.
struct Promises {
    Deadline reply, reply_latest;
    std::optional<Date> relief_until_on, contact_due_on, co_opinion_due_on, internal_due_on;
    Certainty certainty = Certainty::certain;
};
Promises promise(SuggestionPolicy const& policy, Calendar const& calendar, Date from);

// ---- at the unit -----------------------------------------------------------------------------

/// One of its units, of the actor. To others it says suggestions.unknown.
Result<UnitStanding> at_unit(Suggestion const& suggestion, NodeId const& unit, Actor const& actor,
                             Right right);
Result<> take_on(Suggestion const& suggestion, UnitStanding const& unit);
Result<> ask_relief(Suggestion const& suggestion, UnitStanding const& unit, Date today);
Result<> rule_on_relief(Suggestion const& suggestion, RuleOnRelief const& command);
Result<> contact(Suggestion const& suggestion, Date contacted_on, Date today);
Result<> send_opinion(Suggestion const& suggestion, UnitStanding const& unit);
Result<> send_opinion_back(Suggestion const& suggestion, SendOpinionBack const& command,
                           Actor const& actor);
Result<> ask_extension(Suggestion const& suggestion, UnitStanding const& unit, Date until_on,
                       Date today);
Result<> decide_extension(Suggestion const& suggestion, NodeId const& unit);
/// Each ask once, each with one of proof, day and owner, or the reason.
Result<> draft_reply(Suggestion const& suggestion, UnitStanding const& unit,
                     DraftReply const& command, SuggestionPolicy const& policy, Date today);
Result<> send_reply_back(Suggestion const& suggestion, UnitStanding const& unit);
Result<> sign(Suggestion const& suggestion, UnitStanding const& unit, SignReply const& command,
              SuggestionPolicy const& policy);
/// ﹝﹞ [] () become 〔〕; without 第 and leading zeros. Refuses suggestions.document_no.
Result<std::string> document_no(std::string_view written);

// ---- the lead deputy on the handling ------------------------------------------------------------

/// To anybody else suggestions.unknown. Refuses nothing_to_confirm.
Result<> confirm_contact(Suggestion const& suggestion, NodeId const& unit, PersonId const& by);
/// Refuses no_extension_asked, extension_answered.
Result<> answer_extension(Suggestion const& suggestion, NodeId const& unit, PersonId const& by);

// ---- rating ----------------------------------------------------------------------------------

/// Those whose rating is waited for.
std::vector<PersonId> raters(Suggestion const& suggestion, SuggestionPolicy const& policy);
Result<> feedback(Suggestion const& suggestion, SuggestionPolicy const& policy,
                  PersonId const& deputy, std::vector<Rated> const& rated, bool has_words);
bool is_dissatisfied(std::vector<Rated> const& rated);
Result<> order_redo(Suggestion const& suggestion, SuggestionPolicy const& policy);
Result<> open_assessment(Suggestion const& suggestion, SuggestionPolicy const& policy);
Result<> conclude_assessment(Suggestion const& suggestion);
/// All have rated, or their days are over; with nobody dissatisfied and a rehandling left.
Result<> close(Suggestion const& suggestion, SuggestionPolicy const& policy, Date today);
/// Once each, while the window is open: a verdict beside totals that are told would be no secret.
Result<> rate_as_raiser(Suggestion const& suggestion, PersonId const& by, Date today);
/// By the calendar: only when their days are over.
Result<> close_unrated(Suggestion const& suggestion, SuggestionPolicy const& policy, Date today);
/// Those of them who have not rated this round.
std::vector<PersonId> awaited_raters(Suggestion const& suggestion, SuggestionPolicy const& policy);

/// How many signatories must still ask for it.
std::int64_t still_needed(Suggestion const& suggestion, SuggestionPolicy const& policy,
                          PersonId const& by);
Result<> withdraw(Suggestion const& suggestion, SuggestionPolicy const& policy, PersonId const& by);

// ---- publishing ------------------------------------------------------------------------------

/// Never more than the deputy agreed to. Refuses suggestions.not_to_publish, too_much.
Result<> publish(Suggestion const& suggestion, Publish const& command);
Result<> hide(Suggestion const& suggestion);

} // namespace ztc::suggestions::rules
