// SPDX-License-Identifier: Apache-2.0
//
// What left the house and what became of it: the outbox newest first, with the words as they were
// sent and nothing of an address but what tells two apart; and the sending again of one that
// failed.
#pragma once

#include "app/door.hpp"
#include "platform/notify/delivery.hpp"

namespace ztc::app {

struct OutboxDesk {
    Door& door;
    notify::Delivery& delivery;
};

void declare_outbox(Routes& routes);
void connect_outbox(Router& router, Routes const& routes, OutboxDesk& desk);

} // namespace ztc::app
