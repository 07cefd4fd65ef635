// SPDX-License-Identifier: Apache-2.0
//
// How many versions of a policy there are, and what the last one says.
#pragma once

#include "modules/policy/events.hpp"

namespace ztc::policy {

struct Versions {
    std::int64_t last = 0;
    std::uint64_t version = 0; // of the stream
    std::string body = {};     // of the last; empty: the default that ships with the program
    Date valid_from{};         // of the last

    void apply(Set const& event)
    {
        last = event.version;
        body = event.body;
        valid_from = event.valid_from;
    }
};

} // namespace ztc::policy
