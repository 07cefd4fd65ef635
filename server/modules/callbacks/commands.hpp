// SPDX-License-Identifier: Apache-2.0
//
// What is written down of an attempt to reach the raiser. Who tried is the actor.
#pragma once

#include "kernel/date.hpp"
#include "kernel/text.hpp"
#include "modules/callbacks/types.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>

namespace ztc::callbacks {

struct Record {
    MatterId matter;
    CallChannel channel;
    CallOutcome outcome;
    std::optional<ReadBack> read_back = {}; // only of who was reached
    std::optional<Text<1, 500>> note = {};
    std::optional<Date> again_on = {}; // asked to call again: when
};
BOOST_DESCRIBE_STRUCT(Record, (), (matter, channel, outcome, read_back, note, again_on))

struct RecordedReply {
    std::uint64_t position;
    std::optional<Date> again_on;
};
BOOST_DESCRIBE_STRUCT(RecordedReply, (), (position, again_on))

} // namespace ztc::callbacks
