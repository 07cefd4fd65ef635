// SPDX-License-Identifier: Apache-2.0
#include "modules/handover/module.hpp"

#include "modules/handover/events.hpp"
#include "modules/handover/refusals.hpp"

namespace ztc::handover {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"handover",
            {kind_of<HandoverProposed>(), kind_of<HandoverSigned>(), kind_of<HandoverCarriedOut>(),
             kind_of<HandoverWithdrawn>(), kind_of<AbsenceDeclared>(), kind_of<AbsenceEnded>()},
            refusals,
            &declare};
}

} // namespace ztc::handover
