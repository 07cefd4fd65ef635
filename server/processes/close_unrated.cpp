// SPDX-License-Identifier: Apache-2.0
#include "processes/close_unrated.hpp"

#include "modules/matters/service.hpp"

namespace ztc::processes {

Reaction close_unrated(matters::MatterId matter)
{
    return [matter = std::move(matter)](Work& work) -> Result<> {
        CHECK(matters::close_unrated(matter, work));
        return {};
    };
}

} // namespace ztc::processes
