// SPDX-License-Identifier: Apache-2.0
//
// Until when somebody has to speak to a raiser for the first time, and when somebody who was not
// reached is called again; data of each congress. The second is frozen in the event; the first is a
// function of the day it was raised and of the version in force on it, which never changes.
#pragma once

#include "kernel/working_day.hpp"

#include <boost/describe/class.hpp>

#include <string>
#include <string_view>

namespace ztc::callbacks {

struct CallbackPolicy {
    static constexpr std::string_view policy_name = "callbacks";
    std::string basis = "回访办法（样例）";
    Period first_contact_within{2, PeriodUnit::working_days}; // from raising
    Period again_within{1, PeriodUnit::working_days};
};
BOOST_DESCRIBE_STRUCT(CallbackPolicy, (), (basis, first_contact_within, again_within))

} // namespace ztc::callbacks
