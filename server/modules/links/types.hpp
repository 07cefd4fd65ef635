// SPDX-License-Identifier: Apache-2.0
//
// The words of a one-time link: by it somebody at a handling unit acts who has no account. Light:
// no JSON here.
#pragma once

#include "kernel/actor.hpp"
#include "modules/matters/types.hpp"

#include <boost/describe/enum.hpp>

namespace ztc::links {

struct LinkTag;
using LinkId = Id<LinkTag>;

/// Where a link stands. `over`: the matter went on without it: moved, reopened or closed.
BOOST_DEFINE_ENUM_CLASS(LinkState, open, revoked, replaced, over, expired)

/// The kind of fingerprint under which a token is known.
inline constexpr std::string_view token_print = "link_token";

/// Whoever holds the link acts as a clerk of its unit and under the link's own id. Whoever makes
/// this actor has to see to it that he gets at no matter but the link's.
inline Actor bearer(std::string congress, LinkId const& link, NodeId const& unit)
{
    return {std::move(congress), PersonId{link.text}, {{Role::unit_clerk, unit, {unit}}}, {}};
}

} // namespace ztc::links
