// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen when a raiser is called back; stream "callbacks/<matter id>". This
// file only grows. When to call again is frozen here, whatever the policy says later.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "modules/callbacks/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>

namespace ztc::callbacks {

inline std::string stream_of(MatterId const& matter)
{
    return "callbacks/" + matter.text;
}

struct Attempted {
    static constexpr auto type = "callbacks.attempted";
    static constexpr std::string_view on_notice_board[] = {"attempted_on"};
    MatterId matter;
    CallChannel channel;
    CallOutcome outcome;
    std::optional<ReadBack> read_back;
    std::optional<TextRef> note;
    Date attempted_on;
    std::optional<Date> again_on; // to be tried again on this day
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(Attempted, (),
                      (matter, channel, outcome, read_back, note, attempted_on, again_on,
                       policy_version))

} // namespace ztc::callbacks
