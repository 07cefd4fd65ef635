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

/// The unit stands in the referral before; reopening leaves the matter where it is.
Result<> tell_its_unit(Telling const& telling, Work& work)
{
    std::optional<NodeId> unit;
    for (auto const& recorded : work.stream(matters::stream_of(telling.matter)))
        if (recorded.position <= telling.position)
            dispatch<MatterReferred>(recorded, [&](auto const& event) { unit = event.to_unit; });
    if (!unit) return {};
    return tell_unit(telling, *unit)(work);
}

Reaction react(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterReferred, MatterReopened>(recorded, [&](auto const& event) {
        Telling telling{"matter_referred_to_unit", recorded.position, event.matter,
                        event.answer_due_on};
        reaction = [telling = std::move(telling)](Work& work) {
            return tell_its_unit(telling, work);
        };
    });
    return reaction;
}

} // namespace

Process tell_unit_of_referral()
{
    return {"tell_unit_of_referral", &react};
}

} // namespace ztc::processes
