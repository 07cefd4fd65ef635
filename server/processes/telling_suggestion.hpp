// SPDX-License-Identifier: Apache-2.0
//
// How a reaction tells somebody of a suggestion: a message in the outbox, keyed by the event, so
// that telling twice is once. Numbers and dates only; never what it is about.
#pragma once

#include "modules/suggestions/types.hpp"
#include "processes/telling.hpp"

#include <set>

namespace ztc::processes {

struct SuggestionNews {
    std::string_view words; // the template's name
    std::uint64_t position; // of the event that is told
    suggestions::SuggestionId suggestion;
    std::optional<Date> due_on = {};
};

/// Whoever holds the office at that body, and who stands in for him today.
std::set<PersonId> at_body(Role role, NodeId const& body, Work& work);
/// Each once; nobody whose record was erased.
void tell_of(SuggestionNews const& news, std::set<PersonId> const& persons, Work& work);
/// All who signed it.
std::set<PersonId> signatories_of(suggestions::SuggestionId const& suggestion, Work& work);
/// The clerks of a unit, as a reaction.
Reaction tell_unit(SuggestionNews news, NodeId unit);
Reaction tell_signatories(SuggestionNews news);

} // namespace ztc::processes
