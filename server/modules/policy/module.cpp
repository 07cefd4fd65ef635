// SPDX-License-Identifier: Apache-2.0
#include "modules/policy/module.hpp"

#include "modules/policy/events.hpp"
#include "modules/policy/refusals.hpp"
#include "modules/policy/service.hpp"

namespace ztc::policy {

void declare(Routes& routes); // api.cpp

Module module(std::vector<PolicyKind> kinds_of_all_modules)
{
    kinds() = std::move(kinds_of_all_modules);
    return {"policy", {kind_of<Set>()}, refusals, &declare};
}

} // namespace ztc::policy
