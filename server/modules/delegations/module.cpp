// SPDX-License-Identifier: Apache-2.0
#include "modules/delegations/module.hpp"

#include "modules/delegations/events.hpp"
#include "modules/delegations/refusals.hpp"

namespace ztc::delegations {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"delegations",
            {kind_of<DelegationRecorded>(), kind_of<DelegationStruck>()},
            refusals,
            &declare};
}

} // namespace ztc::delegations
