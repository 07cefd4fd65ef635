// SPDX-License-Identifier: Apache-2.0
#include "modules/stations/rules.hpp"

namespace ztc::stations::rules {

std::optional<Date> told_since(std::span<Recorded const> stream)
{
    std::optional<Date> since;
    for (auto const& recorded : stream)
        dispatch<SilenceTold>(recorded, [&](SilenceTold const& event) { since = event.since; });
    return since;
}

Result<> tell(Date since, std::optional<Date> told, StationPolicy const& policy, Date today)
{
    if (told && *told >= since) return refuse("stations.told_already");
    if (days_between(since, today) < policy.silent_days) return refuse("stations.not_silent");
    return {};
}

} // namespace ztc::stations::rules
