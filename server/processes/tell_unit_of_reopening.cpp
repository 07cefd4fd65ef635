// SPDX-License-Identifier: Apache-2.0
//
// Reopened by the raiser -> the clerks of the unit that owes another answer are told.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterReferred;
using matters::MatterReopened;

/// The unit stands in the referral: reopening leaves it where it is.
Result<> tell_its_unit(Telling const& telling, Work& work)
{
    std::optional<NodeId> unit;
    for (auto const& recorded : work.stream(matters::stream_of(telling.matter)))
        if (recorded.position < telling.position)
            dispatch<MatterReferred>(recorded, [&](auto const& event) { unit = event.to_unit; });
    if (!unit) return {};
    return tell_unit(telling, *unit)(work);
}

Reaction react(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterReopened>(recorded, [&](MatterReopened const& event) {
        Telling telling{"matter_reopened", recorded.position, event.matter, event.answer_due_on};
        reaction = [telling = std::move(telling)](Work& work) {
            return tell_its_unit(telling, work);
        };
    });
    return reaction;
}

} // namespace

Process tell_unit_of_reopening()
{
    return {"tell_unit_of_reopening", &react};
}

} // namespace ztc::processes
