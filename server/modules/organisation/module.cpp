// SPDX-License-Identifier: Apache-2.0
#include "modules/organisation/module.hpp"

#include "modules/organisation/events.hpp"
#include "modules/organisation/refusals.hpp"

namespace ztc::organisation {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"organisation",
            {kind_of<NodeAdded>(), kind_of<NodeRenamed>(), kind_of<NodeClosed>(),
             kind_of<StationDescribed>(), kind_of<RoleGranted>(), kind_of<RoleEnded>()},
            refusals,
            &declare};
}

} // namespace ztc::organisation
