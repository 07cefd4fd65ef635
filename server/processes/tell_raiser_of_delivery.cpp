// SPDX-License-Identifier: Apache-2.0
//
// What was promised is done, or slips -> the raiser is told, and until when it slips.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterDelivered;
using matters::MatterSlipped;

Reaction telling_raiser_of_delivery(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterDelivered>(recorded, [&](MatterDelivered const& event) {
        reaction = tell_raiser({"matter_delivered", recorded.position, event.matter});
    });
    dispatch<MatterSlipped>(recorded, [&](MatterSlipped const& event) {
        reaction =
            tell_raiser({"matter_slipped", recorded.position, event.matter, event.planned_on});
    });
    return reaction;
}

} // namespace

Process tell_raiser_of_delivery()
{
    return {"tell_raiser_of_delivery", &telling_raiser_of_delivery};
}

} // namespace ztc::processes
