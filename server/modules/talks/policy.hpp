// SPDX-License-Identifier: Apache-2.0
//
// How often a series of talks meets, unless it says otherwise; data of each congress. What a series
// was begun with stays.
#pragma once

#include "kernel/result.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace ztc::talks {

inline constexpr std::int64_t every_days_at_least = 1, every_days_at_most = 366;

struct TalkPolicy {
    static constexpr std::string_view policy_name = "talks";
    std::string basis = "“半月谈”办法（样例）";
    std::int64_t every_days = 14;
};
BOOST_DESCRIBE_STRUCT(TalkPolicy, (), (basis, every_days))

/// Refuses talks.policy_range with pointers into the policy.
Result<> check_policy(TalkPolicy const& policy);

} // namespace ztc::talks
