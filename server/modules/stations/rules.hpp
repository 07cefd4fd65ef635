// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "modules/stations/events.hpp"
#include "modules/stations/policy.hpp"

#include <optional>
#include <span>

namespace ztc::stations::rules {

/// Since when the silence was that was told last.
std::optional<Date> told_since(std::span<Recorded const> stream);

/// A silence is told once, and no earlier than the policy says.
Result<> tell(Date since, std::optional<Date> told, StationPolicy const& policy, Date today);

} // namespace ztc::stations::rules
