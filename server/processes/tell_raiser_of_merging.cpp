// SPDX-License-Identifier: Apache-2.0
//
// Merged into another, or two again -> whoever raised it is told; his number keeps leading there.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterMerged;
using matters::MatterUnmerged;

Reaction telling_raiser_of_merging(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterMerged>(recorded, [&](MatterMerged const& event) {
        reaction = tell_raiser({"matter_merged", recorded.position, event.matter});
    });
    dispatch<MatterUnmerged>(recorded, [&](MatterUnmerged const& event) {
        reaction = tell_raiser({"matter_unmerged", recorded.position, event.matter});
    });
    return reaction;
}

} // namespace

Process tell_raiser_of_merging()
{
    return {"tell_raiser_of_merging", &telling_raiser_of_merging};
}

} // namespace ztc::processes
