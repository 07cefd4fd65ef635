// SPDX-License-Identifier: Apache-2.0
//
// How long a link lasts; data of each congress.
#pragma once

#include "kernel/working_day.hpp"

#include <boost/describe/class.hpp>

namespace ztc::links {

struct LinkPolicy {
    static constexpr std::string_view policy_name = "links";
    Period lasts{30, PeriodUnit::calendar_days}; // after the day the answer is due
};
BOOST_DESCRIBE_STRUCT(LinkPolicy, (), (lasts))

} // namespace ztc::links
