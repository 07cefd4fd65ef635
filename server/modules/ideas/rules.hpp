// SPDX-License-Identifier: Apache-2.0
//
// Whether a command on an idea may be done: pure functions of state and command.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/ideas/commands.hpp"
#include "modules/ideas/state.hpp"

namespace ztc::ideas::rules {

/// Where he holds the office of a deputy himself; a substitute writes nothing in his place.
std::vector<NodeId> seats_of(Actor const& actor);
/// The seat through which somebody keeps it; none: it is not his.
std::optional<NodeId> kept_at(Idea const& idea, Actor const& actor);

Result<> send(Send const& command, std::vector<NodeId> const& seats);
Result<> withdraw(Idea const& idea, Actor const& actor);
Result<> keep(Idea const& idea, Actor const& actor);
Result<> pass_on(Idea const& idea, PassOn const& command, Date today);
Result<> file(Idea const& idea);
/// By the unit that has it, or by the committee for it.
Result<> answer(Idea const& idea, Actor const& actor);
Result<> become_suggestion(Idea const& idea);

} // namespace ztc::ideas::rules
