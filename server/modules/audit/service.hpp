// SPDX-License-Identifier: Apache-2.0
//
// What the scheduler asks for: the log says how far the record of reads has come, and how far it
// was cut off.
#pragma once

#include "kernel/done.hpp"
#include "kernel/work.hpp"
#include "modules/audit/events.hpp"

namespace ztc::audit {

struct Mark {
    std::int64_t line;
    std::string hash; // hexadecimal
};

Result<Done> anchor(Mark const& end, Work& work);
Result<Done> say_cut(Mark const& until, Work& work);

} // namespace ztc::audit
