// SPDX-License-Identifier: Apache-2.0
#include "modules/reveals/module.hpp"

#include "modules/reveals/events.hpp"
#include "modules/reveals/policy.hpp"
#include "modules/reveals/refusals.hpp"

namespace ztc::reveals {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"reveals",
            {kind_of<Asked>(), kind_of<Approved>(), kind_of<Refused>(), kind_of<Looked>()},
            refusals,
            &declare,
            {policy_kind<RevealPolicy>("看清反映人的时限", "How long a raiser is shown")}};
}

} // namespace ztc::reveals
