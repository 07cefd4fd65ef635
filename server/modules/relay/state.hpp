// SPDX-License-Identifier: Apache-2.0
//
// What a conversation adds up to: as much as the rules need, and no words.
#pragma once

#include "modules/matters/events.hpp"
#include "modules/relay/events.hpp"

#include <map>

namespace ztc::relay {

/// Where the matter stands, and what the unit could know of the raiser when it was raised.
struct Standing {
    std::uint64_t version = 0;
    matters::Stage stage = matters::Stage::raised;
    bool merged = false;
    Identity identity = Identity::relay;

    void apply(matters::MatterRaised const& e) { identity = e.identity; }
    void apply(matters::MatterAccepted const&) { stage = matters::Stage::accepted; }
    void apply(matters::MatterReferred const&) { stage = matters::Stage::referred; }
    void apply(matters::MatterAnswered const&) { stage = matters::Stage::answered; }
    void apply(matters::MatterReopened const&) { stage = matters::Stage::referred; }
    void apply(matters::MatterClosed const&) { stage = matters::Stage::closed; }
    void apply(matters::MatterMerged const&) { merged = true; }
    void apply(matters::MatterUnmerged const&) { merged = false; }
};

inline Standing standing_in(std::span<Recorded const> stream)
{
    using namespace matters;
    return folded<Standing, MatterRaised, MatterAccepted, MatterReferred, MatterAnswered,
                  MatterReopened, MatterClosed, MatterMerged, MatterUnmerged>(stream);
}

struct Thread {
    std::uint64_t version = 0;
    std::map<std::pair<Side, Date>, std::int64_t> said; // how often, by whom on which day
    std::optional<Identity> identity;                   // where it is no longer as at raising

    void apply(Said const& e) { ++said[{e.side, e.said_on}]; }
    void apply(ConsentGiven const&) { identity = Identity::to_unit; }
    void apply(ConsentWithdrawn const& e) { identity = e.identity; }

    std::int64_t said_on(Side side, Date day) const
    {
        auto const found = said.find({side, day});
        return found == said.end() ? 0 : found->second;
    }
};

inline Thread fold(std::span<Recorded const> stream)
{
    return folded<Thread, Said, ConsentGiven, ConsentWithdrawn>(stream);
}

} // namespace ztc::relay
