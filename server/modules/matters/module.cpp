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
            {kind_of<MatterRaised>(),           kind_of<MatterJoined>(),
             kind_of<MatterAccepted>(),         kind_of<MatterMoreAsked>(),
             kind_of<MatterMoreSupplied>(),     kind_of<MatterCorrected>(),
             kind_of<MatterDeputyNamed>(),      kind_of<MatterMerged>(),
             kind_of<MatterUnmerged>(),         kind_of<MatterTookOver>(),
             kind_of<MatterGaveBack>(),         kind_of<MatterRedirected>(),
             kind_of<MatterLookedInto>(),       kind_of<MatterUrged>(),
             kind_of<MatterReferralProposed>(), kind_of<MatterReferralReturned>(),
             kind_of<MatterReferred>(),         kind_of<MatterTakenOn>(),
             kind_of<MatterPassedOn>(),         kind_of<MatterProgressReported>(),
             kind_of<MatterReliefAsked>(),      kind_of<MatterReliefRuled>(),
             kind_of<MatterExtensionAsked>(),   kind_of<MatterExtended>(),
             kind_of<MatterExtensionRefused>(), kind_of<MatterPaused>(),
             kind_of<MatterResumed>(),          kind_of<MatterAnswered>(),
             kind_of<MatterDelivered>(),        kind_of<MatterSlipped>(),
             kind_of<MatterContested>(),        kind_of<MatterRated>(),
             kind_of<MatterReopened>(),         kind_of<MatterReminded>(),
             kind_of<MatterEscalated>(),        kind_of<MatterDueConfirmed>(),
             kind_of<MatterWithdrawn>(),        kind_of<MatterClosed>()},
            refusals,
            &declare,
            {policy_kind<MatterPolicy>("事项办理时限和类别", "Periods and categories of matters")}};
}

} // namespace ztc::matters
