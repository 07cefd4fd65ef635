// SPDX-License-Identifier: Apache-2.0
//
// More time is given, or is not -> the clerks of the unit are told, and until when it is given.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterExtended;
using matters::MatterExtensionRefused;

Reaction telling_unit_of_extension(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterExtended>(recorded, [&](MatterExtended const& event) {
        reaction = tell_its_unit(
            {"extension_given", recorded.position, event.matter, event.answer_due_on});
    });
    dispatch<MatterExtensionRefused>(recorded, [&](MatterExtensionRefused const& event) {
        reaction = tell_its_unit({"extension_refused", recorded.position, event.matter});
    });
    return reaction;
}

} // namespace

Process tell_unit_of_extension()
{
    return {"tell_unit_of_extension", &telling_unit_of_extension};
}

} // namespace ztc::processes
