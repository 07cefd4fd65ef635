// SPDX-License-Identifier: Apache-2.0
//
// Referred -> the clerks of the handling unit are told, and until when to answer.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterReferred;

Reaction react(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterReferred>(recorded, [&](MatterReferred const& event) {
        reaction = tell_unit(
            {"matter_referred_to_unit", recorded.position, event.matter, event.answer_due_on},
            event.to_unit);
    });
    return reaction;
}

} // namespace

Process tell_unit_of_referral()
{
    return {"tell_unit_of_referral", &react};
}

} // namespace ztc::processes
