// SPDX-License-Identifier: Apache-2.0
#include "modules/record/module.hpp"

#include "modules/record/events.hpp"
#include "modules/record/refusals.hpp"

namespace ztc::record {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"record",
            {kind_of<CorrectionAsked>(), kind_of<CorrectionDecided>(), kind_of<EvidenceAdded>()},
            refusals,
            &declare};
}

} // namespace ztc::record
