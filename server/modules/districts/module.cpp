// SPDX-License-Identifier: Apache-2.0
#include "modules/districts/module.hpp"

#include "modules/districts/events.hpp"
#include "modules/districts/refusals.hpp"

namespace ztc::districts {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"districts",
            {kind_of<EstateAdded>(), kind_of<EstateAssigned>(), kind_of<EstateRemoved>()},
            refusals,
            &declare};
}

} // namespace ztc::districts
