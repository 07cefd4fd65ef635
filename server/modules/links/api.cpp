// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/links/service.hpp"

namespace ztc::links {

void declare(Routes& routes)
{
    routes.post("/links/revoke", &revoke)
        .says("Make the link of a matter void.")
        .needs(Right::refer_matters)
        .refuses({"matters.unknown", "links.nothing_to_revoke"});
}

} // namespace ztc::links
