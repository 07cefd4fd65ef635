// SPDX-License-Identifier: Apache-2.0
//
// Who may, and whether it may be done. Pure.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/suggestions/events.hpp"
#include "modules/supervision/commands.hpp"
#include "modules/supervision/policy.hpp"
#include "modules/supervision/state.hpp"

namespace ztc::supervision::rules {

using suggestions::Standing;

inline constexpr int days_ahead_at_most = 366;
inline constexpr std::size_t queries_at_most = 50, visits_at_most = 20, invited_at_most = 50,
                             photos_at_most = 9, linked_at_most = 20;

/// The standing committee's office, or the committee of one of its seats. To others it says
/// nothing: supervision.unknown.
Result<> supervises(Standing const& suggestion, Actor const& actor);
/// Whoever may see the timeline: those, its signatories, its units, and who was invited to a visit.
Result<> follows(Standing const& suggestion, Supervision const& supervision, Actor const& actor);

Result<> choose(Standing const& suggestion, Supervision const& supervision, Choose const& command,
                Date today);
Result<> report(Supervision const& supervision);

Result<> ask(Standing const& suggestion, Supervision const& supervision, NodeId const& unit);
/// A soft day, from tomorrow on.
Result<> ask_by(Date due_on, Date today);
Result<> answer(Supervision const& supervision, Answer const& command, Actor const& actor);

Result<> call_visit(Supervision const& supervision, Date held_on,
                    std::vector<PersonId> const& deputies, Date today);
Result<> cancel_visit(Supervision const& supervision, VisitId const& visit);
Result<> reply_to_visit(Supervision const& supervision, VisitId const& visit, PersonId const& by,
                        Date today);
Result<> sign_in(Supervision const& supervision, VisitId const& visit, PersonId const& deputy,
                 Date today);
Result<> note_visit(Supervision const& supervision, NoteVisit const& command, Date today);

/// `last`: the position of its last event.
Result<> look(Supervision const& supervision, PersonId const& by, std::int64_t up_to,
              std::int64_t last);

Result<> remind(Supervision const& supervision, Promise const& promise,
                std::optional<Date> const& runs, SupervisionPolicy const& policy, Date today);
/// The rungs that were reached and told nobody yet.
std::vector<Rung> to_escalate(Supervision const& supervision, Promise const& promise,
                              SupervisionPolicy const& policy, std::int64_t working_days_late);

/// It lies at another level; what lies here is a suggestion of our own.
Result<> follow_outside(FollowOutside const& command, Level own_level, Date today);
Result<> confirm_outside(Outside const& outside, ConfirmOutside const& command, Date today);
Result<> end_outside(Outside const& outside);

} // namespace ztc::supervision::rules
