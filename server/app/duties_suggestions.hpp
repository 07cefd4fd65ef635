// SPDX-License-Identifier: Apache-2.0
//
// What the calendar asks for where a suggestion is handled: to remind whoever owes something, to
// tell the next office of the ladder, and to end what its deputies had time enough to rate.
#pragma once

#include "platform/jobs/scheduler.hpp"

namespace ztc::app {

/// `calendar`: the one in use now.
std::vector<jobs::Duty> suggestion_duties(std::function<Calendar()> calendar);

} // namespace ztc::app
