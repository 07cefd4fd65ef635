// SPDX-License-Identifier: Apache-2.0
//
// Tells open pages that a matter they may see has changed.
#pragma once

#include "app/errands.hpp"
#include "platform/http/events.hpp"
#include "platform/log/store.hpp"

namespace ztc::app {

/// From now on, for each commit. All three must outlive the store's writer.
void announce_changes(log::Store& store, http::EventHub& events, Errands& errands);

} // namespace ztc::app
