// SPDX-License-Identifier: Apache-2.0
//
// Suggestions and motions as they can be read: register, page, inbox, figures.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/suggestions/types.hpp"

namespace ztc::views::suggestions {

View view();

// ---- for app -----------------------------------------------------------------------------------

/// Whether the viewer may read it, and with it its scans and proofs.
bool shows_file(ztc::suggestions::SuggestionId const& suggestion, Reading& reading);

} // namespace ztc::views::suggestions
