// SPDX-License-Identifier: Apache-2.0
//
// An answer is due soon, or a deputy or the desk urged -> the clerks of the unit are told.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterReminded;
using matters::MatterUrged;

Reaction telling_unit_of_reminder(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterReminded>(recorded, [&](MatterReminded const& event) {
        if (event.kind == matters::ReminderKind::before_due)
            reaction = tell_its_unit(
                {"unit_reminder", recorded.position, event.matter, event.answer_due_on});
    });
    dispatch<MatterUrged>(recorded, [&](MatterUrged const& event) {
        reaction = tell_its_unit({"unit_urged", recorded.position, event.matter});
    });
    return reaction;
}

} // namespace

Process tell_unit_of_reminder()
{
    return {"tell_unit_of_reminder", &telling_unit_of_reminder};
}

} // namespace ztc::processes
