// SPDX-License-Identifier: Apache-2.0
//
// What the calendar asks for where something is kept long enough: erasures whose day has come,
// requests that wait for an answer, recordings, messages nobody could send, the record of reads.
#pragma once

#include "platform/jobs/scheduler.hpp"

namespace ztc::app {

std::vector<jobs::Duty> privacy_duties();

} // namespace ztc::app
