// SPDX-License-Identifier: Apache-2.0
//
// Another deputy follows the matter -> the raiser is told.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterDeputyNamed;

Reaction telling_raiser_of_deputy(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterDeputyNamed>(recorded, [&](MatterDeputyNamed const& event) {
        reaction = tell_raiser({"matter_deputy_named", recorded.position, event.matter});
    });
    return reaction;
}

} // namespace

Process tell_raiser_of_deputy()
{
    return {"tell_raiser_of_deputy", &telling_raiser_of_deputy};
}

} // namespace ztc::processes
