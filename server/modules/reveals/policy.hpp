// SPDX-License-Identifier: Apache-2.0
//
// For how long an approved request shows name and phone; data of each congress, frozen in the
// approval.
#pragma once

#include "kernel/result.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace ztc::reveals {

struct RevealPolicy {
    static constexpr std::string_view policy_name = "reveals";
    std::string basis = "个人信息查阅办法（样例）";
    std::int64_t shown_hours = 24;
};
BOOST_DESCRIBE_STRUCT(RevealPolicy, (), (basis, shown_hours))

inline Result<> check_policy(RevealPolicy const& policy)
{
    if (policy.shown_hours < 1 || policy.shown_hours > 168)
        return refuse("reveals.bad_hours", "/shown_hours");
    return {};
}

} // namespace ztc::reveals
