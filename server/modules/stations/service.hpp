// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/done.hpp"
#include "kernel/work.hpp"

namespace ztc::stations {

struct Silence {
    NodeId station;
    Date since;
};

/// By the clock, once for each silence.
Result<Done> tell_silence(Silence const& silence, Work& work);

} // namespace ztc::stations
