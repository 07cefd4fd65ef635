// SPDX-License-Identifier: Apache-2.0
//
// The words of handing over and of being away. Light: no JSON here.
#pragma once

#include "kernel/actor.hpp"
#include "modules/matters/types.hpp"

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <algorithm>
#include <compare>
#include <vector>

namespace ztc::handover {

struct HandoverTag;
using HandoverId = Id<HandoverTag>;
struct AbsenceTag;
using AbsenceId = Id<AbsenceTag>;

BOOST_DEFINE_ENUM_CLASS(HandoverState,
                        proposed,       // 等接手的人签
                        carried_out,    // 两边都签了，已交接
                        withdrawn,      // 作罢
                        signed_by_both) // 有职务要交：两边都签了，等管理员核签

/// An office that goes over: a role at a body.
struct PassedOffice {
    Role role{};
    NodeId node;
    auto operator<=>(PassedOffice const&) const = default;
};
BOOST_DESCRIBE_STRUCT(PassedOffice, (), (role, node))

/// An office with the way to its body, from the congress down.
struct Post {
    Role role{};
    std::vector<NodeId> within;

    NodeId node() const { return within.empty() ? NodeId{} : within.back(); }
};

inline bool at_a_unit(Role role)
{
    return role == Role::unit_clerk || role == Role::unit_head;
}
inline bool at_a_committee(Role role)
{
    return role == Role::committee_clerk || role == Role::committee_director;
}

/// Officers who can be stood in for. Administrators, auditors and the standing committee's office
/// cannot: what they may is theirs alone, or another of them has it anyway.
inline bool can_be_lent(Role role)
{
    return role == Role::liaison_officer || at_a_committee(role) || at_a_unit(role);
}

/// Whether one with this role may carry the other's duty at all.
inline bool same_duty(Role away, Role own)
{
    if (at_a_unit(away)) return at_a_unit(own);
    if (at_a_committee(away)) return at_a_committee(own);
    return away == Role::liaison_officer && (own == Role::liaison_officer || at_a_committee(own));
}

/// Whether the holder of `own` may carry what `away` is charged with. At a unit and at a committee
/// a colleague of the same body; of a station its own officers, those of a station beside it or
/// above it, and the committee above.
inline bool may_carry(Post const& away, Post const& own)
{
    if (away.within.empty() || own.within.empty() || !same_duty(away.role, own.role)) return false;
    bool const same_place = away.node() == own.node();
    if (away.role != Role::liaison_officer) return same_place;
    bool const above =
        std::find(away.within.begin(), away.within.end(), own.node()) != away.within.end();
    bool const beside =
        own.role == Role::liaison_officer && std::equal(away.within.begin(), away.within.end() - 1,
                                                        own.within.begin(), own.within.end() - 1);
    return above || beside;
}

} // namespace ztc::handover
