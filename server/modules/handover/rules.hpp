// SPDX-License-Identifier: Apache-2.0
//
// Who may hand over what to whom, and when somebody is away. Pure.
#pragma once

#include "kernel/result.hpp"
#include "modules/handover/commands.hpp"
#include "modules/handover/state.hpp"
#include "modules/matters/events.hpp"

namespace ztc::handover::rules {

/// Of one matter of the list. Whoever gives hands over his own; for somebody who is gone the desk
/// does it, or another of the same unit. What is not held by him is refused (handover.not_held),
/// what the actor may not know of is unknown.
Result<> give(matters::Standing const& matter, PersonId const& from, Actor const& actor,
              std::string const& pointer);

/// Whoever takes it signs for himself and for nobody else: by whoever proposed it, or in whose
/// place it was proposed, it is signed already.
Result<> two_sign(PersonId const& to, Doer const& by);

/// Of an officer: the office is his own, and of a kind that is lent.
Result<> lend(Actor const& actor, DeclareAbsence const& command);
/// One of the offices that the substitute holds may carry it (may_carry).
Result<> carry(Post const& away, std::vector<Post> const& posts);

/// A list with something on it, each once, not too long, and not to himself.
Result<> propose(Propose const& command);

Result<> sign(Handover const& handover, PersonId const& by);
/// By whoever proposed it, gives or would take.
Result<> withdraw(Handover const& handover, PersonId const& by);

/// One of the giver's own offices, listed by himself: for somebody who is gone the administrator
/// grants and ends without a list.
Result<> give_office(PassedOffice const& office, PersonId const& from, Actor const& actor);
/// By an administrator, once both have signed; he is neither of them.
Result<> countersign(Handover const& handover, PersonId const& by);

/// From today on at the earliest, at most half a year, and not twice for one day.
Result<> declare(Absences const& absences, DeclareAbsence const& command, PersonId const& person,
                 Date today);
/// While it lasts or is to come.
Result<> end(Absences const& absences, AbsenceId const& absence, Date today);

} // namespace ztc::handover::rules
