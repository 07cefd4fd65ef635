// SPDX-License-Identifier: Apache-2.0
#include "platform/clock/real_clock.hpp"

#include <chrono>

namespace ztc {

Instant RealClock::now() const
{
    auto const since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

} // namespace ztc
