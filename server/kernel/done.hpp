// SPDX-License-Identifier: Apache-2.0
//
// What most commands answer. Light, so that a service needs no JSON to name its reply.
#pragma once

#include <boost/describe/class.hpp>

#include <cstdint>

namespace ztc {

struct Done {
    std::uint64_t position; // of the last event that the command left in the log
};
BOOST_DESCRIBE_STRUCT(Done, (), (position))

} // namespace ztc
