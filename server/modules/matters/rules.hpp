// SPDX-License-Identifier: Apache-2.0
//
// What may happen to a matter, when, and by whose hand. Pure: no clock, no database, no log. The
// table of moves stands in types.hpp and README.md, and rules_test.cpp walks it whole; what is here
// is what a move asks beyond hand and stage.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "kernel/working_day.hpp"
#include "modules/matters/commands.hpp"
#include "modules/matters/policy.hpp"
#include "modules/matters/state.hpp"

namespace ztc::matters::rules {

/// Hand and stage. Whoever stands in no relation learns nothing, not even that it exists:
/// matters.unknown. Whoever may see it but whose hand this move is not: access.denied.
Result<> may(MoveKind move, Matter const& matter, Actor const& actor);

/// A neighbour may join what is open, is nobody's complaint and is not his own; once.
Result<> join(Matter const& matter, Actor const& actor);
Result<> supply_more(Matter const& matter);
/// A deputy follows nothing that is about himself, and nothing that he raised.
Result<> may_follow(Matter const& matter, PersonId const& deputy);
/// Another one than follows it already.
Result<> name_deputy(Matter const& matter, PersonId const& deputy);
Result<> merge(Matter const& matter, Matter const& into);
Result<> unmerge(Matter const& matter);
Result<> refer(Matter const& matter, NodeId const& to_unit);
/// Where policy wants the director's word: a director's own right spares it, one that he lends to a
/// substitute does not.
bool waits_for_director(Matter const& matter, Actor const& actor, MatterPolicy const& policy);
/// By somebody else than who proposed it, in both their own names.
Result<> approve_referral(Matter const& matter, PersonId const& by);
Result<> take_on(Matter const& matter);
Result<> report_progress(Matter const& matter);
Result<> ask_relief(Matter const& matter, NodeId const& suggested);
/// From the second time on the committee rules.
Result<> rule_on_relief(Matter const& matter, Actor const& actor);
Result<> ask_extension(Matter const& matter, AskExtension const& command, Date today);
Result<> extend(Matter const& matter, Extend const& command, MatterPolicy const& policy,
                Calendar const& calendar);
Result<> refuse_extension(Matter const& matter);
Result<> pause(Matter const& matter);
Result<> resume(Matter const& matter);
/// One of done with its date, planned with date and owner, cannot with its reason.
Result<> answer(Answer const& command, Date answered_on);
Result<> record_answer(RecordAnswer const& command, Date today);
Result<> deliver(Matter const& matter, Deliver const& command, Date today);
Result<> slip(Matter const& matter, Slip const& command, Date today);
Result<> contest(Matter const& matter, MatterPolicy const& policy, Calendar const& calendar,
                 Date today);
/// The raiser while it is open; whoever joined until the window ends; each once in a round.
Result<> rate(Matter const& matter, PersonId const& who, Date today);
/// Never written down by the unit that is rated, and only as a phone call or paper.
Result<> record_rating(Matter const& matter, RecordRating const& command, Actor const& actor);
/// Once for each promised day, when it is as near as the policy says.
Result<> remind(Matter const& matter, MatterPolicy const& policy, Date today);

/// The clock that runs for it now; none while it stands, is merged or owes nothing.
std::optional<Promise> running(Matter const& matter);
/// Whom the ladder tells now that the promised day is so long over, and nobody twice.
std::vector<Rung> to_escalate(Matter const& matter, MatterPolicy const& policy,
                              Calendar const& calendar, Date today);

/// The running promise made again with the calendar of now, never earlier than it was made.
/// Refuses matters.nothing_provisional and matters.still_provisional. `policy` was in force on the
/// day from which it counts.
Result<Date> confirm_due(Promise const& promise, MatterPolicy const& policy,
                         Calendar const& calendar);
Result<> close_unrated(Matter const& matter, Date today);

/// What the raiser's rating leads to: the result alone decides, the attitude is counted but reopens
/// nothing.
enum class AfterRating { closed_satisfied, reopened, closed_dissatisfied };
AfterRating after_rating(Matter const& matter, Satisfaction result, std::int64_t reopen_limit);

bool knows_notice(MatterPolicy const& policy, std::string_view version);
bool knows_category(MatterPolicy const& policy, std::string_view code);

} // namespace ztc::matters::rules
