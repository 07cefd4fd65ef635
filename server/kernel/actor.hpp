// SPDX-License-Identifier: Apache-2.0
//
// Who does or looks. A command has exactly one actor, and `on_behalf_of` when it is done for
// another person; a query has a viewer. Both are the same thing, filled at sign-in from the
// organisation and never from what a request claims about itself.
#pragma once

#include "kernel/id.hpp"
#include "kernel/right.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace ztc {

/// An office: a role held at a node. `reach` is that node and all that lies below it.
struct Office {
    Role role;
    NodeId node;
    std::vector<NodeId> reach;
};

struct Actor {
    std::string congress;
    PersonId person; // empty: a visitor who has not signed in
    std::vector<Office> offices;
    std::optional<PersonId> on_behalf_of = {};

    bool signed_in() const { return !person.empty(); }

    bool may(Right right) const
    {
        return std::any_of(offices.begin(), offices.end(),
                           [&](auto const& o) { return rights_of(o.role).has(right); });
    }

    /// Holds `right` through an office that reaches `node`.
    bool may_at(Right right, NodeId const& node) const
    {
        return std::any_of(offices.begin(), offices.end(), [&](auto const& o) {
            return rights_of(o.role).has(right) && reaches(o, node);
        });
    }

    bool holds(Role role) const
    {
        return std::any_of(offices.begin(), offices.end(),
                           [&](auto const& o) { return o.role == role; });
    }

    static bool reaches(Office const& office, NodeId const& node)
    {
        return std::find(office.reach.begin(), office.reach.end(), node) != office.reach.end();
    }
};

using Viewer = Actor;

} // namespace ztc
