// SPDX-License-Identifier: Apache-2.0
//
// The one way to learn what time it is. Platform has the real one; tests and the demo have one that
// stands where it is put. Nobody else may ask the machine.
#pragma once

#include "kernel/date.hpp"

namespace ztc {

class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    Date today() const { return date_of(now()); }
};

} // namespace ztc
