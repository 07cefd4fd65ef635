// SPDX-License-Identifier: Apache-2.0
//
// Answered -> the raiser is told, and until when to rate. An answer that was imported is told
// nobody.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterAnswered;

Reaction telling_raiser_of_answer(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterAnswered>(recorded, [&](MatterAnswered const& event) {
        if (event.said_at) return;
        reaction =
            tell_raiser({"matter_answered", recorded.position, event.matter, event.rate_due_on});
    });
    return reaction;
}

} // namespace

Process tell_raiser_of_answer()
{
    return {"tell_raiser_of_answer", &telling_raiser_of_answer};
}

} // namespace ztc::processes
