// SPDX-License-Identifier: Apache-2.0
#include "modules/drafts/module.hpp"

#include "modules/drafts/events.hpp"
#include "modules/drafts/policy.hpp"
#include "modules/drafts/refusals.hpp"

namespace ztc::drafts {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"drafts",
            {kind_of<Begun>(), kind_of<Revised>(), kind_of<MattersLinked>(),
             kind_of<EvidenceAdded>(), kind_of<EvidenceRemoved>(), kind_of<OpinionAsked>(),
             kind_of<OpinionGiven>(), kind_of<ReadingAsked>(), kind_of<Commented>(),
             kind_of<CommentSettled>(), kind_of<ReadingDone>(), kind_of<CosignersInvited>(),
             kind_of<Cosigned>(), kind_of<CosigningDeclined>(), kind_of<Filed>(),
             kind_of<GivenBack>(), kind_of<Dropped>()},
            refusals,
            &declare,
            {policy_kind<DraftPolicy>("起草和阅看", "Drafting and reading")}};
}

} // namespace ztc::drafts
