// SPDX-License-Identifier: Apache-2.0
//
// The configuration of messages and sign-in, turned into what platform asks for.
#pragma once

#include "app/house.hpp"
#include "platform/login/settings.hpp"
#include "platform/notify/delivery.hpp"
#include "platform/notify/transport.hpp"

namespace ztc::app {

/// Refuses notify.bad_settings, with the setting as the file names it, and what keeps a secret from
/// being read.
Result<std::unique_ptr<notify::Transport>> make_transport(MessagesConfig const& config);
notify::DeliverySettings delivery_settings(House& house);
/// Nothing that is not urgent leaves outside the hours of the policy.
std::function<std::optional<Instant>(std::string const&, notify::Audience, Instant)>
service_hours(House& house);
login::Settings login_settings(Config const& config);

/// A person's phone, opened from the vault at the moment of sending.
notify::Delivery::AddressOf address_of(House& house);

} // namespace ztc::app
