// SPDX-License-Identifier: Apache-2.0
#include "modules/ideas/module.hpp"

#include "modules/ideas/events.hpp"
#include "modules/ideas/refusals.hpp"

namespace ztc::ideas {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"ideas",
            {kind_of<Sent>(), kind_of<Withdrawn>(), kind_of<Filed>(), kind_of<PassedOn>(),
             kind_of<Answered>(), kind_of<BecameSuggestion>()},
            refusals,
            &declare};
}

} // namespace ztc::ideas
