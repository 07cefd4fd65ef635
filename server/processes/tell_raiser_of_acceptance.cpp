// SPDX-License-Identifier: Apache-2.0
//
// Accepted -> the raiser is told.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterAccepted;

Reaction telling_raiser_of_acceptance(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterAccepted>(recorded, [&](MatterAccepted const& event) {
        reaction = tell_raiser({"matter_accepted", recorded.position, event.matter});
    });
    return reaction;
}

} // namespace

Process tell_raiser_of_acceptance()
{
    return {"tell_raiser_of_acceptance", &telling_raiser_of_acceptance};
}

} // namespace ztc::processes
