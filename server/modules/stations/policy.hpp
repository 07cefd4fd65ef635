// SPDX-License-Identifier: Apache-2.0
//
// After how many days without anything useful a station counts as silent; data of each congress.
#pragma once

#include "kernel/result.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace ztc::stations {

inline constexpr std::int64_t silent_days_at_least = 7, silent_days_at_most = 366;

struct StationPolicy {
    static constexpr std::string_view policy_name = "stations";
    std::string basis = "代表联络站管理办法（样例）";
    std::int64_t silent_days = 30;
};
BOOST_DESCRIBE_STRUCT(StationPolicy, (), (basis, silent_days))

/// Refuses stations.policy_range with pointers into the policy.
Result<> check_policy(StationPolicy const& policy);

} // namespace ztc::stations
