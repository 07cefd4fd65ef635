// SPDX-License-Identifier: Apache-2.0
//
// Both have signed a handover that an office goes with, or somebody asks to see a raiser -> those
// are told who may say the second word. (Of an erasure the scheduler tells them:
// app/duties_privacy.)
#include "modules/handover/state.hpp"
#include "modules/organisation/service.hpp"
#include "modules/organisation/state.hpp"
#include "modules/reveals/events.hpp"
#include "processes/processes.hpp"
#include "processes/telling.hpp"

#include <fmt/format.h>

namespace ztc::processes {

namespace {

/// The administrators who grant offices; neither of the two who signed.
Reaction tell_administrators(handover::HandoverId handover, std::uint64_t position)
{
    return [handover = std::move(handover), position](Work& work) -> Result<> {
        auto const congress = organisation::congress_node(work);
        if (!congress) return {};
        auto const it = handover::fold(work.stream(handover::stream_of(handover)));
        auto const node = organisation::fold(work.stream(organisation::stream_of(*congress)));
        for (auto const& [person, role] : node.held) {
            bool const third = person != it.from && person != it.to;
            if (!third || !rights_of(role).has(Right::manage_people)) continue;
            work.send({.key = fmt::format("handover_to_countersign/{}/{}", position, person.text),
                       .to = person,
                       .words = "handover_to_countersign",
                       .values = {}});
        }
        return {};
    };
}

Reaction telling_second_person(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<handover::HandoverSigned>(recorded, [&](handover::HandoverSigned const& event) {
        reaction = tell_administrators(event.handover, recorded.position);
    });
    dispatch<reveals::Asked>(recorded, [&](reveals::Asked const& event) {
        reaction = tell_second_at_desk({"reveal_asked", recorded.position, event.matter},
                                       {event.asker, recorded.on_behalf_of}, Right::reveal_raiser);
    });
    return reaction;
}

} // namespace

Process tell_second_person()
{
    return {"tell_second_person", &telling_second_person};
}

} // namespace ztc::processes
