// SPDX-License-Identifier: Apache-2.0
//
// Referred -> the raiser is told, and until when an answer is due.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterReferred;

Reaction telling_raiser_of_referral(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterReferred>(recorded, [&](MatterReferred const& event) {
        reaction =
            tell_raiser({"matter_referred", recorded.position, event.matter, event.answer_due_on});
    });
    return reaction;
}

} // namespace

Process tell_raiser_of_referral()
{
    return {"tell_raiser_of_referral", &telling_raiser_of_referral};
}

} // namespace ztc::processes
