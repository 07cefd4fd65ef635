// SPDX-License-Identifier: Apache-2.0
//
// A body as its events add up: what it is, where it lies, who holds which office at it now.
#pragma once

#include "modules/organisation/events.hpp"

#include <compare>
#include <set>

namespace ztc::organisation {

struct Holding {
    PersonId person;
    Role role;
    auto operator<=>(Holding const&) const = default;
};

struct Node {
    NodeId id; // empty: there is no such node
    NodeKind kind = NodeKind::congress;
    std::vector<NodeId> within;
    std::optional<Date> closed_on; // its own closing, or that of a body above it
    std::set<Holding> held;
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }

    void apply(NodeAdded const& event)
    {
        id = event.node;
        kind = event.kind;
        within = event.within;
    }
    void apply(NodeClosed const& event) { closed_on = event.closed_on; }
    void apply(RoleGranted const& event) { held.insert({event.person, event.role}); }
    void apply(RoleEnded const& event) { held.erase({event.person, event.role}); }
};

inline Node fold(std::span<Recorded const> stream)
{
    return folded<Node, NodeAdded, NodeClosed, RoleGranted, RoleEnded>(stream);
}

} // namespace ztc::organisation
