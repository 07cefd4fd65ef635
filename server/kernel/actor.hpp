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

/// An office: a role held at a node. `reach` is that node and all that lies below it. One may also
/// have it for a while in the place of its holder, who is away.
struct Office {
    Role role;
    NodeId node;
    std::vector<NodeId> reach;
    std::optional<PersonId> in_place_of = {};

    Rights rights() const { return in_place_of ? lent_rights_of(role) : rights_of(role); }
};

/// By whom something was done, and in whose place.
struct Doer {
    PersonId person;
    std::optional<PersonId> in_place_of = {};
};

/// Where two people are asked for: neither is the other, nor acts in the other's place, nor do both
/// act in the place of a third. Nobody becomes two people by standing in for somebody.
inline bool are_two(Doer const& one, Doer const& other)
{
    bool const same = one.person == other.person;
    bool const for_each_other = one.in_place_of == other.person || other.in_place_of == one.person;
    bool const for_the_same = one.in_place_of && one.in_place_of == other.in_place_of;
    return !same && !for_each_other && !for_the_same;
}

struct Actor {
    std::string congress;
    PersonId person; // empty: a visitor who has not signed in
    std::vector<Office> offices;
    std::optional<PersonId> on_behalf_of = {};

    bool signed_in() const { return !person.empty(); }

    bool may(Right right) const
    {
        return std::any_of(offices.begin(), offices.end(),
                           [&](auto const& o) { return o.rights().has(right); });
    }

    /// Holds `right` through an office that reaches `node`.
    bool may_at(Right right, NodeId const& node) const
    {
        return std::any_of(offices.begin(), offices.end(), [&](auto const& o) {
            return o.rights().has(right) && reaches(o, node);
        });
    }

    /// In whose place he uses `right` there: nobody's, when an office of his own gives it.
    std::optional<PersonId> in_place_of(Right right, NodeId const& node) const
    {
        std::optional<PersonId> lent;
        for (auto const& office : offices) {
            if (!office.rights().has(right) || !reaches(office, node)) continue;
            if (!office.in_place_of) return std::nullopt;
            if (!lent) lent = office.in_place_of;
        }
        return lent;
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
