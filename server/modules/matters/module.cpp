// SPDX-License-Identifier: Apache-2.0
#include "modules/matters/module.hpp"

#include "modules/matters/events.hpp"
#include "modules/matters/policy.hpp"
#include "modules/matters/refusals.hpp"

namespace ztc::matters {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"matters",
            {kind_of<MatterRaised>(), kind_of<MatterAccepted>(), kind_of<MatterRedirected>(),
             kind_of<MatterLookedInto>(), kind_of<MatterReferred>(), kind_of<MatterAnswered>(),
             kind_of<MatterRated>(), kind_of<MatterReopened>(), kind_of<MatterWithdrawn>(),
             kind_of<MatterClosed>()},
            refusals,
            &declare,
            {policy_kind<MatterPolicy>("事项办理时限和类别", "Periods and categories of matters")}};
}

} // namespace ztc::matters
