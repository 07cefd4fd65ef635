// SPDX-License-Identifier: Apache-2.0
#include "modules/stations/policy.hpp"

namespace ztc::stations {

Result<> check_policy(StationPolicy const& policy)
{
    if (policy.silent_days < silent_days_at_least || policy.silent_days > silent_days_at_most)
        return Refusal("stations.policy_range", {{"/silent_days", "stations.policy_range"}});
    return {};
}

} // namespace ztc::stations
