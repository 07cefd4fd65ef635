// SPDX-License-Identifier: Apache-2.0
#include "modules/audit/module.hpp"

#include "modules/audit/events.hpp"

namespace ztc::audit {

Module module()
{
    return {"audit", {kind_of<Anchored>(), kind_of<Cut>()}, {}};
}

} // namespace ztc::audit
