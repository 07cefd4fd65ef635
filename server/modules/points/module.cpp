// SPDX-License-Identifier: Apache-2.0
#include "modules/points/module.hpp"

#include "modules/points/events.hpp"
#include "modules/points/policy.hpp"
#include "modules/points/refusals.hpp"

namespace ztc::points {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"points",
            {kind_of<RuleAdopted>(), kind_of<RuleWithdrawn>(), kind_of<Shown>(),
             kind_of<Appealed>(), kind_of<AppealDecided>()},
            refusals,
            &declare,
            {policy_kind<PointsPolicy>("履职积分怎么公布", "How performance points are shown")}};
}

} // namespace ztc::points
