// SPDX-License-Identifier: Apache-2.0
#include "modules/supervision/module.hpp"

#include "modules/supervision/events.hpp"
#include "modules/supervision/policy.hpp"
#include "modules/supervision/refusals.hpp"

namespace ztc::supervision {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"supervision",
            {kind_of<Chosen>(), kind_of<Reported>(), kind_of<Asked>(), kind_of<Answered>(),
             kind_of<VisitCalled>(), kind_of<VisitCancelled>(), kind_of<VisitReplied>(),
             kind_of<SignedIn>(), kind_of<VisitNoted>(), kind_of<Looked>(), kind_of<Reminded>(),
             kind_of<Escalated>(), kind_of<OutsideFollowed>(), kind_of<OutsideConfirmed>(),
             kind_of<OutsideEnded>()},
            refusals,
            &declare,
            {policy_kind<SupervisionPolicy>("督办", "Supervision")}};
}

} // namespace ztc::supervision
