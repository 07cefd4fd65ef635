// SPDX-License-Identifier: Apache-2.0
//
// How a reaction tells somebody: a message in the outbox, keyed by the event, so that telling twice
// is once. Numbers and dates only; never what a matter is about.
#pragma once

#include "kernel/work.hpp"
#include "modules/matters/events.hpp"

#include <functional>

namespace ztc::processes {

struct Telling {
    std::string_view words; // the template's name, "matter_answered"
    std::uint64_t position; // of the event that is told
    matters::MatterId matter;
    std::optional<Date> due_on = {};
};

/// What a process answers to an event: the command, or nothing.
using Reaction = std::function<Result<>(Work&)>;

/// Whoever raised it. Nobody for an imported matter, and nobody whose record was erased.
Reaction tell_raiser(Telling telling);

/// Whoever is now a clerk of the unit that had the matter when it happened.
Reaction tell_its_unit(Telling telling);

/// Whoever is now at the desk that takes care of it: the liaison officers of its station; of a
/// complaint the committee's directors, but none that it is about.
Reaction tell_its_desk(Telling telling);
/// Whoever holds this office now: at the unit that had the matter, or at a body from the congress
/// down to its community. A complaint of persons or bodies is told to nobody it is about, and of
/// the desks only to the director (信访工作条例 30).
Reaction tell_office(Telling telling, Role role);

/// Whoever may say the second word with this right at its desk: not who said the first, nor in his
/// place, nor who raised it, nor whom it complains of.
Reaction tell_second_at_desk(Telling telling, Doer first, Right right);

} // namespace ztc::processes
