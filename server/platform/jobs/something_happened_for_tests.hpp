// SPDX-License-Identifier: Apache-2.0
//
// For the tests of jobs: something happens, and a process notes it in a stream of its own.
#pragma once

#include "kernel/event.hpp"
#include "platform/log/testing.hpp"

namespace ztc::jobs::testing {

struct Happened {
    static constexpr auto type = "test.happened";
    std::int64_t what;
};
BOOST_DESCRIBE_STRUCT(Happened, (), (what))

struct Noted {
    static constexpr auto type = "test.noted";
    std::int64_t what;
};
BOOST_DESCRIBE_STRUCT(Noted, (), (what))

inline std::function<Result<>(Work&)> note(std::string stream, std::int64_t what)
{
    return [=](Work& work) -> Result<> {
        CHECK(work.append(stream, work.stream(stream).size(), Noted{what}));
        return {};
    };
}

} // namespace ztc::jobs::testing
