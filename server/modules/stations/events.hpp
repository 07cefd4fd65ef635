// SPDX-License-Identifier: Apache-2.0
//
// That a station was silent too long, said once for each silence; one running stream for each
// station, "stations/<node>". This file only grows. No words of anybody.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"

#include <boost/describe/class.hpp>

#include <string>

namespace ztc::stations {

inline std::string stream_of(NodeId const& station)
{
    return "stations/" + station.text;
}

struct SilenceTold {
    static constexpr auto type = "stations.silence_told";
    static constexpr std::string_view on_notice_board[] = {"station", "since", "told_on"};
    NodeId station;
    Date since; // the last useful act, or the day on which it was opened
    std::int64_t days;
    Date told_on;
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(SilenceTold, (), (station, since, days, told_on, policy_version))

} // namespace ztc::stations
