// SPDX-License-Identifier: Apache-2.0
#include "modules/callbacks/module.hpp"

#include "modules/callbacks/events.hpp"
#include "modules/callbacks/policy.hpp"
#include "modules/callbacks/refusals.hpp"

namespace ztc::callbacks {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"callbacks",
            {kind_of<Attempted>()},
            refusals,
            &declare,
            {policy_kind<CallbackPolicy>("回访再联系的时限", "When somebody is called again")}};
}

} // namespace ztc::callbacks
