// SPDX-License-Identifier: Apache-2.0
#include "modules/bulletins/module.hpp"

#include "modules/bulletins/events.hpp"
#include "modules/bulletins/refusals.hpp"

namespace ztc::bulletins {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"bulletins",
            {kind_of<Drafted>(), kind_of<Revised>(), kind_of<Approved>(), kind_of<Published>(),
             kind_of<Withdrawn>()},
            refusals,
            &declare};
}

} // namespace ztc::bulletins
