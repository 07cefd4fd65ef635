// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/policy/service.hpp"

namespace ztc::policy {

void declare(Routes& routes)
{
    routes.post("/policy/set", &set_policy)
        .says("Set a rule of this congress, valid from a day on.")
        .needs(Right::set_policy)
        .refuses({"policy.unknown_name", "policy.body_does_not_fit", "policy.begins_in_the_past",
                  "policy.begins_before_the_last"});
}

} // namespace ztc::policy
