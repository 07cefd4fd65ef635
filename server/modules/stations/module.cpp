// SPDX-License-Identifier: Apache-2.0
#include "modules/stations/module.hpp"

#include "modules/stations/events.hpp"
#include "modules/stations/policy.hpp"
#include "modules/stations/refusals.hpp"

namespace ztc::stations {

Module module()
{
    return {"stations",
            {kind_of<SilenceTold>()},
            refusals,
            nullptr,
            {policy_kind<StationPolicy>("代表联络站", "Liaison stations")}};
}

} // namespace ztc::stations
