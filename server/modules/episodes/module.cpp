// SPDX-License-Identifier: Apache-2.0
#include "modules/episodes/module.hpp"

#include "modules/episodes/events.hpp"
#include "modules/episodes/policy.hpp"
#include "modules/episodes/refusals.hpp"

namespace ztc::episodes {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"episodes",
            {kind_of<Planned>(), kind_of<Revised>(), kind_of<Submitted>(), kind_of<Reviewed>(),
             kind_of<MaterialAttached>(), kind_of<Consented>(), kind_of<ConsentAdded>(),
             kind_of<ConsentWithdrawn>(), kind_of<Published>(), kind_of<Linked>(),
             kind_of<TakenDown>(), kind_of<ViewingsCounted>()},
            refusals,
            &declare,
            {policy_kind<EpisodePolicy>("代表说", "Deputies speak")}};
}

} // namespace ztc::episodes
