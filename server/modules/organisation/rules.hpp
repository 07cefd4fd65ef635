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
/// Each opens before it closes, none overlaps another, in their order.
Result<std::vector<Opening>> sound_week(std::vector<Opening> week);
/// "周一至周五 9:00–12:00 14:00–17:30；周六 9:00–12:00" day by day; nothing where it says anything
/// else, which is then for people to read.
std::optional<std::vector<Opening>> week_in(std::string_view hours);
Result<> sound_point(MapPoint const& point);
Result<> rename(Node const& node);

/// Nobody grants an office to himself.
Result<RoleGranted> grant(Node const& node, GrantRole const& command, PersonId const& by,
                          Date today);
Result<RoleEnded> end(Node const& node, EndRole const& command, Date today);

} // namespace ztc::organisation::rules
