// SPDX-License-Identifier: Apache-2.0
//
// The accounts of those who sign in by name: a first password that is shown once, one's own change
// of it, and the list that whoever looks after accounts works from. Passwords are never logged,
// never stored in the clear, and never answered a second time.
#pragma once

#include "app/door.hpp"

namespace ztc::app {

void declare_accounts(Routes& routes);
void connect_accounts(Router& router, Routes const& routes, Door& door);

/// From now on: what is left of an account that was closed, or that begins anew, is forgotten, and
/// open pages of whoever lost an office or his account are let go. All must outlive the writer.
void end_with_their_accounts(log::Store& store, login::Login& login, http::EventHub& events);

} // namespace ztc::app
