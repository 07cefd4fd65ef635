// SPDX-License-Identifier: Apache-2.0
//
// Closed by the desk or by the clock -> the raiser is told. What the raiser closed is known to him.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterClosed;

Reaction react(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterClosed>(recorded, [&](MatterClosed const& event) {
        auto const by_others = event.closing == matters::Closing::redirected ||
                               event.closing == matters::Closing::closed_unrated;
        if (!by_others) return;
        reaction = tell_raiser({"matter_closed", recorded.position, event.matter});
    });
    return reaction;
}

} // namespace

Process tell_raiser_of_closing()
{
    return {"tell_raiser_of_closing", &react};
}

} // namespace ztc::processes
