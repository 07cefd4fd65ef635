// SPDX-License-Identifier: Apache-2.0
//
// A promised day passed and the ladder came to an office -> whoever holds it is told.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterEscalated;

Reaction telling_office_of_lateness(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterEscalated>(recorded, [&](MatterEscalated const& event) {
        bool const of_unit = event.tells == Role::unit_clerk || event.tells == Role::unit_head;
        reaction = tell_office({of_unit ? "unit_overdue" : "desk_overdue", recorded.position,
                                event.matter, event.due_on},
                               event.tells);
    });
    return reaction;
}

} // namespace

Process tell_office_of_lateness()
{
    return {"tell_office_of_lateness", &telling_office_of_lateness};
}

} // namespace ztc::processes
