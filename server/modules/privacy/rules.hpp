// SPDX-License-Identifier: Apache-2.0
//
// What holds for requests to erase and for lists whose retention ended. Pure.
#pragma once

#include "kernel/actor.hpp"
#include "kernel/result.hpp"
#include "modules/privacy/state.hpp"

namespace ztc::privacy::rules {

Result<> ask(Asked const& asked);
Result<> take_back(Asked const& asked, Date today);

/// Two different persons, and neither is the one whose information it is. What the next word of
/// `by` makes of it.
Result<ErasureStage> approve(Asked const& asked, PersonId const& by);
Result<> refuse_it(Asked const& asked, PersonId const& by);

/// Approved, and the day has come.
Result<> carry_out(Asked const& asked, Date today);

/// Once for each kind and promised day, while it waits.
Result<> remind(Asked const& asked, Reminder kind);

/// Another than the first.
Result<> approve(Batch const& batch, PersonId const& by);
Result<> drop(Batch const& batch);

} // namespace ztc::privacy::rules
