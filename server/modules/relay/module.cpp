// SPDX-License-Identifier: Apache-2.0
#include "modules/relay/module.hpp"

#include "modules/relay/events.hpp"
#include "modules/relay/refusals.hpp"

namespace ztc::relay {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"relay",
            {kind_of<Said>(), kind_of<ConsentGiven>(), kind_of<ConsentWithdrawn>()},
            refusals,
            &declare};
}

} // namespace ztc::relay
