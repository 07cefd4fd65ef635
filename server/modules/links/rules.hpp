// SPDX-License-Identifier: Apache-2.0
//
// When a link may be made, used and revoked. Pure: no clock, no log.
#pragma once

#include "kernel/result.hpp"
#include "modules/links/state.hpp"
#include "modules/matters/events.hpp"

namespace ztc::links::rules {

/// The desk that referred it, while the unit owes the answer. Whoever stands in no relation to the
/// matter learns nothing: matters.unknown.
Result<> make(matters::Standing const& matter, Actor const& actor);

/// That link, still the last, neither revoked nor over, up to and with its last day.
Result<> open(Links const& links, LinkId const& link, matters::Standing const& matter, Date today);

/// Open, and whoever writes has said who he is.
Result<> act(Links const& links, LinkId const& link, matters::Standing const& matter, Date today);

Result<> introduce(Links const& links);
Result<> revoke(Links const& links);

} // namespace ztc::links::rules
