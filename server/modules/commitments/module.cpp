// SPDX-License-Identifier: Apache-2.0
#include "modules/commitments/module.hpp"

#include "modules/commitments/events.hpp"
#include "modules/commitments/refusals.hpp"

namespace ztc::commitments {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"commitments",
            {kind_of<Made>(), kind_of<MilestoneSet>(), kind_of<MilestoneReached>(),
             kind_of<Slipped>(), kind_of<Delivered>(), kind_of<DeliveryRated>(),
             kind_of<Reopened>()},
            refusals,
            &declare,
            {}};
}

} // namespace ztc::commitments
