// SPDX-License-Identifier: Apache-2.0
//
// What the calendar alone asks of a matter: to remind its unit, to tell the next office of the
// ladder, to confirm a day. No event asks for it: `app` joins the command with the agenda.
#pragma once

#include "modules/matters/types.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

Reaction remind(matters::MatterId matter);
Reaction escalate(matters::MatterId matter);
Reaction confirm_due(matters::MatterId matter);

} // namespace ztc::processes
