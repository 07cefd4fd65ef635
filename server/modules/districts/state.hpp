// SPDX-License-Identifier: Apache-2.0
//
// An estate as its events add up.
#pragma once

#include "modules/districts/events.hpp"

namespace ztc::districts {

struct Estate {
    EstateId id; // empty: there is no such estate
    std::string fingerprint;
    bool removed = false;
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }

    void apply(EstateAdded const& event)
    {
        id = event.estate;
        fingerprint = event.fingerprint;
    }
    void apply(EstateRemoved const&) { removed = true; }
};

inline Estate fold(std::span<Recorded const> stream)
{
    return folded<Estate, EstateAdded, EstateRemoved>(stream);
}

} // namespace ztc::districts
