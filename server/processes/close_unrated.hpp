// SPDX-License-Identifier: Apache-2.0
//
// The rating window lapsed -> the matter closes unrated. No event asks for it but the calendar: the
// command is here, and `app` joins it with the agenda that says which matters are due.
#pragma once

#include "modules/matters/types.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

Reaction close_unrated(matters::MatterId matter);

} // namespace ztc::processes
