// SPDX-License-Identifier: Apache-2.0
//
// How many versions of a policy there are.
#pragma once

#include "modules/policy/events.hpp"

namespace ztc::policy {

struct Versions {
    std::int64_t last = 0;
    std::uint64_t version = 0; // of the stream

    void apply(Set const& event) { last = event.version; }
};

} // namespace ztc::policy
