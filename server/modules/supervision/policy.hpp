// SPDX-License-Identifier: Apache-2.0
//
// How early those who owe something are reminded, and whom the ladder tells when a day has passed;
// data of each congress. No day here is the law's.
#pragma once

#include "kernel/result.hpp"
#include "kernel/right.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ztc::supervision {

struct Rung {
    std::int64_t working_days_late = 0;
    Role tells{};
    bool operator==(Rung const&) const = default;
};
BOOST_DESCRIBE_STRUCT(Rung, (), (working_days_late, tells))

struct SupervisionPolicy {
    static constexpr std::string_view policy_name = "supervision";
    std::string basis = "督办办法（样例），待区人大确认";
    std::int64_t remind_days = 7; // calendar days before a day; 0: nobody is reminded
    std::vector<Rung> ladder = {
        {1, Role::unit_clerk}, {5, Role::unit_head}, {10, Role::standing_committee_office}};
};
BOOST_DESCRIBE_STRUCT(SupervisionPolicy, (), (basis, remind_days, ladder))

inline constexpr std::int64_t remind_days_at_most = 60;

/// Refuses supervision.policy_range with pointers into the policy.
Result<> check_policy(SupervisionPolicy const& policy);

} // namespace ztc::supervision
