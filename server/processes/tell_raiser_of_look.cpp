// SPDX-License-Identifier: Apache-2.0
//
// Somebody looked at the raiser's name and phone for the first time after an approval -> the raiser
// is told; who it was and why he reads on his page.
#include "modules/reveals/events.hpp"
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using reveals::Looked;

Reaction telling_raiser_of_look(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<Looked>(recorded, [&](Looked const& event) {
        if (event.times == 1)
            reaction = tell_raiser({"raiser_revealed", recorded.position, event.matter});
    });
    return reaction;
}

} // namespace

Process tell_raiser_of_look()
{
    return {"tell_raiser_of_look", &telling_raiser_of_look};
}

} // namespace ztc::processes
