// SPDX-License-Identifier: Apache-2.0
//
// The links of a matter as their events add up: the last one, which alone can be open.
#pragma once

#include "modules/links/events.hpp"

namespace ztc::links {

struct Links {
    std::uint64_t version = 0;
    std::optional<LinkMade> last;
    bool revoked = false;
    bool introduced = false;

    void apply(LinkMade const& event)
    {
        last = event;
        revoked = false;
        introduced = false;
    }
    void apply(LinkIntroduced const&) { introduced = true; }
    void apply(LinkRevoked const&) { revoked = true; }
};

inline Links fold(std::span<Recorded const> stream)
{
    return folded<Links, LinkMade, LinkIntroduced, LinkRevoked>(stream);
}

} // namespace ztc::links
