// SPDX-License-Identifier: Apache-2.0
//
// Two have approved a list of matters whose retention ended -> what persons wrote in them goes.
#include "modules/privacy/service.hpp"
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

Reaction lapsing(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<privacy::LapseApproved>(recorded, [&](privacy::LapseApproved const& event) {
        reaction = [batch = event.batch](Work& work) {
            return privacy::carry_out_lapse(batch, work);
        };
    });
    return reaction;
}

} // namespace

Process carry_out_lapse()
{
    return {"carry_out_lapse", &lapsing};
}

} // namespace ztc::processes
