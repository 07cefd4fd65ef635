// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/callbacks/service.hpp"

namespace ztc::callbacks {

void declare(Routes& routes)
{
    routes.post("/callbacks/record", &record)
        .says(
            "Write down an attempt to reach the raiser: how, whether he was reached, whether what "
            "he said was read back, and when to try again.")
        .needs_sign_in()
        .refuses({"matters.unknown", "callbacks.not_yours", "callbacks.nobody",
                  "callbacks.again_needs_day", "callbacks.again_not_asked",
                  "callbacks.again_in_past", "callbacks.nobody_to_read_back_to"});
}

} // namespace ztc::callbacks
