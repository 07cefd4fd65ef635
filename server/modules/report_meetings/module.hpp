// SPDX-License-Identifier: Apache-2.0
//
// How `report_meetings` presents itself to app.
#pragma once

#include "kernel/module.hpp"

namespace ztc::report_meetings {

Module module();

} // namespace ztc::report_meetings
