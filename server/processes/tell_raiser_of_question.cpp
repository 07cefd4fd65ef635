// SPDX-License-Identifier: Apache-2.0
//
// The station asks for more -> the raiser is told that its clock stands until the answer.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterMoreAsked;

Reaction telling_raiser_of_question(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterMoreAsked>(recorded, [&](MatterMoreAsked const& event) {
        reaction = tell_raiser({"matter_more_asked", recorded.position, event.matter});
    });
    return reaction;
}

} // namespace

Process tell_raiser_of_question()
{
    return {"tell_raiser_of_question", &telling_raiser_of_question};
}

} // namespace ztc::processes
