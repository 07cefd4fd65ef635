// SPDX-License-Identifier: Apache-2.0
//
// Stations by what was useful to somebody there: never by sign-ins.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"

#include <boost/describe/enum.hpp>

#include <string>
#include <vector>

namespace ztc::views::stations {

View view();

/// What counts as useful.
BOOST_DEFINE_ENUM_CLASS(Useful,
                        met,       // 见到一位选民
                        point,     // 接待时的一条有了答复
                        answered,  // 一件反映有了答复
                        delivered) // 一件列入计划的办成了

/// Of which the director has not heard; over all congresses, the longest first.
struct SilentStation {
    std::string congress;
    NodeId station;
    Date since;
};
std::vector<SilentStation> silences(Tables& from, Date since_at_the_latest);

} // namespace ztc::views::stations
