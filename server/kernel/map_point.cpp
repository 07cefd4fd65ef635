// SPDX-License-Identifier: Apache-2.0
#include "kernel/map_point.hpp"

#include <boost/describe/enum_to_string.hpp>
#include <fmt/format.h>

namespace ztc {

std::string point_words(MapPoint const& point)
{
    return fmt::format("{} {} {}", point.latitude_e6, point.longitude_e6,
                       boost::describe::enum_to_string(point.system, ""));
}

} // namespace ztc
