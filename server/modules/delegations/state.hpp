// SPDX-License-Identifier: Apache-2.0
//
// The record of a visit as its events add up.
#pragma once

#include "modules/delegations/events.hpp"

namespace ztc::delegations {

struct Delegation {
    DelegationId id; // empty: there is none
    NodeId station;
    bool struck = false;
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }

    void apply(DelegationRecorded const& event)
    {
        id = event.delegation;
        station = event.station;
    }
    void apply(DelegationStruck const&) { struck = true; }
};

inline Delegation fold(std::span<Recorded const> stream)
{
    return folded<Delegation, DelegationRecorded, DelegationStruck>(stream);
}

} // namespace ztc::delegations
