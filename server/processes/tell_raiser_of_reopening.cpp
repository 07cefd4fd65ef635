// SPDX-License-Identifier: Apache-2.0
//
// Reopened, because the result did not satisfy -> the raiser is told until when it is answered
// anew.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterReopened;

Reaction telling_raiser_of_reopening(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterReopened>(recorded, [&](MatterReopened const& event) {
        reaction =
            tell_raiser({"matter_reopened", recorded.position, event.matter, event.answer_due_on});
    });
    return reaction;
}

} // namespace

Process tell_raiser_of_reopening()
{
    return {"tell_raiser_of_reopening", &telling_raiser_of_reopening};
}

} // namespace ztc::processes
