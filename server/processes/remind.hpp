// SPDX-License-Identifier: Apache-2.0
//
// An answer is due soon, or overdue -> it is noted on the matter that its unit was reminded. No
// event asks for it but the calendar: `app` joins the command with the agenda.
#pragma once

#include "modules/matters/types.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

Reaction remind(matters::MatterId matter, matters::ReminderKind kind);

} // namespace ztc::processes
