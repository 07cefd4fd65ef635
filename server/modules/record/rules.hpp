// SPDX-License-Identifier: Apache-2.0
//
// Who may say what to a record: pure functions.
#pragma once

#include "kernel/result.hpp"
#include "modules/record/commands.hpp"
#include "modules/record/state.hpp"

namespace ztc::record::rules {

/// So many photographs show one line.
inline constexpr std::size_t photos_max = 9;

/// Whether the event made a line of that person's record. Refuses record.unknown_line: for what is
/// somebody else's as for what never was.
Result<> has_line(std::vector<Act> const& acts, PersonId const& deputy);

/// Where he holds the office of a deputy himself.
std::vector<NodeId> seats_of(Actor const& actor);

/// Refuses record.already_asked while one of that line waits.
Result<> ask(SaidOfRecord const& said, Source const& source);

/// By an office that reaches one of the deputy's, and never by himself or in his place; answers who
/// decides. Refuses record.unknown_correction, record.own_correction, record.already_decided.
Result<Doer> decide(SaidOfRecord const& said, CorrectionId const& correction, Actor const& by);

/// Refuses record.no_photos, record.too_many_photos.
Result<> add_evidence(SaidOfRecord const& said, AddEvidence const& command);

} // namespace ztc::record::rules
