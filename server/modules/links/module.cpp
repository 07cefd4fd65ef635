// SPDX-License-Identifier: Apache-2.0
#include "modules/links/module.hpp"

#include "modules/links/events.hpp"
#include "modules/links/policy.hpp"
#include "modules/links/refusals.hpp"

namespace ztc::links {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"links",
            {kind_of<LinkMade>(), kind_of<LinkIntroduced>(), kind_of<LinkRevoked>()},
            refusals,
            &declare,
            {policy_kind<LinkPolicy>("一次性链接", "One-time links")}};
}

} // namespace ztc::links
