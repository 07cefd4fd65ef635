// SPDX-License-Identifier: Apache-2.0
//
// What people ask of a request to see who raised a matter. Who asks is the actor.
#pragma once

#include "kernel/text.hpp"
#include "modules/reveals/types.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>

namespace ztc::reveals {

struct Ask {
    MatterId matter;
    Text<2, 200> reason; // the raiser reads it
};
BOOST_DESCRIBE_STRUCT(Ask, (), (matter, reason))

struct AskedReply {
    std::uint64_t position;
    RevealId reveal;
};
BOOST_DESCRIBE_STRUCT(AskedReply, (), (position, reveal))

struct Approve {
    MatterId matter;
    RevealId reveal;
};
BOOST_DESCRIBE_STRUCT(Approve, (), (matter, reveal))

struct Refuse {
    MatterId matter;
    RevealId reveal;
    Text<1, 200> reason;
};
BOOST_DESCRIBE_STRUCT(Refuse, (), (matter, reveal, reason))

struct Look {
    MatterId matter;
    RevealId reveal;
};
BOOST_DESCRIBE_STRUCT(Look, (), (matter, reveal))

} // namespace ztc::reveals
