// SPDX-License-Identifier: Apache-2.0
#include "processes/remind.hpp"

#include "modules/matters/service.hpp"

namespace ztc::processes {

Reaction remind(matters::MatterId matter, matters::ReminderKind kind)
{
    return [matter = std::move(matter), kind](Work& work) -> Result<> {
        CHECK(matters::remind(matter, kind, work));
        return {};
    };
}

} // namespace ztc::processes
