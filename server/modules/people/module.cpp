// SPDX-License-Identifier: Apache-2.0
#include "modules/people/module.hpp"

#include "modules/people/events.hpp"
#include "modules/people/policy.hpp"
#include "modules/people/refusals.hpp"

namespace ztc::people {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"people",
            {kind_of<Registered>(), kind_of<Named>(), kind_of<Identified>(),
             kind_of<AccountOpened>(), kind_of<PasswordGiven>(), kind_of<AccountClosed>(),
             kind_of<IdentifierDropped>(), kind_of<DeputyDescribed>(), kind_of<Merged>(),
             kind_of<Unmerged>(), kind_of<NoticeAccepted>(), kind_of<NoticeWithdrawn>(),
             kind_of<ErasureRequested>(), kind_of<Erased>()},
            refusals,
            &declare,
            {policy_kind<WordingPolicy>("告知和同意文本", "Notices and consents")}};
}

} // namespace ztc::people
