// SPDX-License-Identifier: Apache-2.0
//
// What may lie where, and which office is held where. Pure: state, command and day in, event or
// refusal out. The two tables stand in README.md as well.
#pragma once

#include "kernel/result.hpp"
#include "modules/organisation/commands.hpp"
#include "modules/organisation/state.hpp"

namespace ztc::organisation::rules {

/// Whether a body of this kind may lie directly under that one; the congress lies under none.
bool fits_under(NodeKind kind, std::optional<NodeKind> parent);

/// Whether the office is held at bodies of this kind. `resident` is no office.
bool fits_at(Role role, NodeKind kind);

/// System, security and audit are kept in three hands (等保 8.1.4.2 d).
bool is_administrator(Role role);

/// Where a new body comes to lie: the bodies above it, from the congress down. A body never moves,
/// so there are no rings.
Result<std::vector<NodeId>> place(NodeKind kind, Node const* parent);

Result<NodeClosed> close(Node const& node, Date today);
Result<> describe_station(Node const& node);
Result<> rename(Node const& node);

/// Nobody grants an office to himself.
Result<RoleGranted> grant(Node const& node, GrantRole const& command, PersonId const& by,
                          Date today);
Result<RoleEnded> end(Node const& node, EndRole const& command, Date today);

} // namespace ztc::organisation::rules
