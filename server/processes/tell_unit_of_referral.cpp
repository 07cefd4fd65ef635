// SPDX-License-Identifier: Apache-2.0
//
// Referred, or reopened by the raiser -> the clerks of the unit that owes the answer are told, and
// until when.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterReferred;
using matters::MatterReopened;

Reaction telling_unit_of_referral(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterReferred, MatterReopened>(recorded, [&](auto const& event) {
        reaction = tell_its_unit(
            {"matter_referred_to_unit", recorded.position, event.matter, event.answer_due_on});
    });
    return reaction;
}

} // namespace

Process tell_unit_of_referral()
{
    return {"tell_unit_of_referral", &telling_unit_of_referral};
}

} // namespace ztc::processes
