// SPDX-License-Identifier: Apache-2.0
//
// Whether somebody may ask, decide, look: pure functions.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/reveals/state.hpp"

namespace ztc::reveals::rules {

/// The desk of the matter, through an office that may. Refuses matters.unknown.
Result<> is_at_the_desk(matters::Held const& held, Actor const& actor);

Result<> ask(Requests const& requests, PersonId const& asker, Instant now);
/// Never by whoever asked, and never by whoever raised it. Refuses reveals.unknown,
/// reveals.second_person, reveals.already_decided.
Result<> decide(Requests const& requests, RevealId const& reveal, matters::Held const& held,
                Doer const& decider);
/// Another's request is reveals.unknown to whoever would look.
Result<> look(Requests const& requests, RevealId const& reveal, PersonId const& person,
              Instant now);

} // namespace ztc::reveals::rules
