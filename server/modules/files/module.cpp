// SPDX-License-Identifier: Apache-2.0
#include "modules/files/module.hpp"

#include "modules/files/events.hpp"
#include "modules/files/refusals.hpp"

namespace ztc::files {

Module module()
{
    return {"files",
            {kind_of<Stored>(), kind_of<Taken>(), kind_of<Swept>(), kind_of<Lapsed>()},
            refusals};
}

} // namespace ztc::files
