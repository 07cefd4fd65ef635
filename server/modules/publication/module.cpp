// SPDX-License-Identifier: Apache-2.0
#include "modules/publication/module.hpp"

#include "modules/publication/events.hpp"
#include "modules/publication/policy.hpp"
#include "modules/publication/refusals.hpp"

namespace ztc::publication {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"publication",
            {kind_of<ConsentGiven>(), kind_of<ConsentWithdrawn>(), kind_of<Drafted>(),
             kind_of<Proposed>(), kind_of<Returned>(), kind_of<Published>(), kind_of<TakenDown>(),
             kind_of<ConsentAsked>(), kind_of<ConsentRefused>(), kind_of<PhotoMasked>()},
            refusals,
            &declare,
            {policy_kind<PublicationPolicy>("公开", "Publication")}};
}

} // namespace ztc::publication
