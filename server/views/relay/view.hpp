// SPDX-License-Identifier: Apache-2.0
//
// The conversation around a matter as each side may read it.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/relay/types.hpp"

namespace ztc::views::relay {

View view();

/// Whether the conversation shows the viewer that photograph: exactly as its page does.
bool shows_file(matters::MatterId const& matter, matters::FileId const& file, Reading& reading);

} // namespace ztc::views::relay
