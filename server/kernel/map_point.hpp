// SPDX-License-Identifier: Apache-2.0
//
// Where on a map, in millionths of a degree, and by which system it was measured: the offset
// between the systems that are used here is hundreds of metres. Kept as words in the vault.
#pragma once

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include <cstdint>
#include <string>

namespace ztc {

BOOST_DEFINE_ENUM_CLASS(MapSystem, wgs84, gcj02, bd09)

struct MapPoint {
    std::int64_t latitude_e6;
    std::int64_t longitude_e6;
    MapSystem system;
};
BOOST_DESCRIBE_STRUCT(MapPoint, (), (latitude_e6, longitude_e6, system))

/// "30593100 114305500 gcj02", as it is sealed.
std::string point_words(MapPoint const& point);

} // namespace ztc
