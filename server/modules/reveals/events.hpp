// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to requests to see who raised a matter; stream "reveals/<matter id>".
// This file only grows. Nothing here may name the raiser; nothing of it stands on the notice board.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "modules/reveals/types.hpp"

#include <boost/describe/class.hpp>

#include <string>

namespace ztc::reveals {

inline std::string stream_of(MatterId const& matter)
{
    return "reveals/" + matter.text;
}

struct Asked {
    static constexpr auto type = "reveals.asked";
    RevealId reveal;
    MatterId matter;
    PersonId asker;
    TextRef reason;
    Date asked_on;
};
BOOST_DESCRIBE_STRUCT(Asked, (), (reveal, matter, asker, reason, asked_on))

struct Approved {
    static constexpr auto type = "reveals.approved";
    RevealId reveal;
    MatterId matter;
    PersonId approver;
    Instant shown_until;
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(Approved, (), (reveal, matter, approver, shown_until, policy_version))

struct Refused {
    static constexpr auto type = "reveals.refused";
    RevealId reveal;
    MatterId matter;
    PersonId refuser;
    TextRef reason;
};
BOOST_DESCRIBE_STRUCT(Refused, (), (reveal, matter, refuser, reason))

struct Looked {
    static constexpr auto type = "reveals.looked";
    RevealId reveal;
    MatterId matter;
    std::int64_t times; // 1: for the first time, which the raiser is told of
};
BOOST_DESCRIBE_STRUCT(Looked, (), (reveal, matter, times))

} // namespace ztc::reveals
