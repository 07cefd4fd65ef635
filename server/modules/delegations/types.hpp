// SPDX-License-Identifier: Apache-2.0
//
// The words of visiting delegations (考察团). Light: no JSON here.
#pragma once

#include "kernel/id.hpp"
#include "kernel/text.hpp"

namespace ztc::delegations {

struct DelegationTag;
using DelegationId = Id<DelegationTag>;

using Who = Text<1, 100>;
using Theme = Text<1, 100>;
using Words = Text<1, 500>;
using Reason = Text<1, 200>;

} // namespace ztc::delegations
