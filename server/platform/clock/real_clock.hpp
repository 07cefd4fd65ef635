// SPDX-License-Identifier: Apache-2.0
//
// The machine's own clock: the only place that asks what time it is.
#pragma once

#include "kernel/clock.hpp"

namespace ztc {

class RealClock final : public Clock {
public:
    Instant now() const override;
};

} // namespace ztc
