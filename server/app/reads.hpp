// SPDX-License-Identifier: Apache-2.0
//
// The record of reads as it can be read: by whoever audits, who sees ids, names of staff and
// numbers of matters but no word of a case; and by each person, who looked at his own.
#pragma once

#include "app/door.hpp"

namespace ztc::app {

void declare_reads(Routes& routes);
void connect_reads(Router& router, Routes const& routes, Door& door);

} // namespace ztc::app
