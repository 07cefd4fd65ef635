// SPDX-License-Identifier: Apache-2.0
//
// Whether something may be said, and whether the unit may know who the raiser is: pure functions.
#pragma once

#include "kernel/result.hpp"
#include "modules/relay/commands.hpp"
#include "modules/relay/state.hpp"

namespace ztc::relay::rules {

/// So many messages of one side on one day.
inline constexpr std::int64_t most_a_day = 30;
inline constexpr std::size_t most_photos = 3;

/// For whom somebody speaks who stands to the matter like this. Refuses matters.unknown to a
/// stranger and to whoever only joined, relay.deputy_urges to the deputy.
Result<Side> side_of(matters::Relation const& how);

/// Who hears what `side` says now. Refuses matters.not_referred_yet when the unit is wanted and
/// there is none, relay.unit_speaks_to_all when the unit would whisper to the desk.
Result<Hearers> hearers_of(Say const& command, Side side, Standing const& standing);

Result<> say(Say const& command, Side side, Standing const& standing, Thread const& thread,
             Date today);

Result<> give_consent(Standing const& standing, matters::Relation const& how, Identity now);
Result<> withdraw_consent(matters::Relation const& how, Identity now);

/// What the unit may know once a consent is withdrawn: what it was before, and never the name.
Identity without_consent(Identity at_raising);

} // namespace ztc::relay::rules
