// SPDX-License-Identifier: Apache-2.0
//
// What the calendar alone asks for: here the agenda, which is a view, meets the commands of the
// processes, which may not see it.
#pragma once

#include "app/house.hpp"
#include "platform/jobs/scheduler.hpp"

namespace ztc::app {

/// `house` must outlive them.
std::vector<jobs::Duty> all_duties(House& house);

} // namespace ztc::app
