// SPDX-License-Identifier: Apache-2.0
//
// The commitment ledger as it can be read.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/commitments/types.hpp"

namespace ztc::views::commitments {

View view();

// ---- for app -----------------------------------------------------------------------------------

/// Whether the viewer may read it, and with it its photographs.
bool shows_file(ztc::commitments::CommitmentId const& commitment, Reading& reading);

} // namespace ztc::views::commitments
