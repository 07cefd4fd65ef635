// SPDX-License-Identifier: Apache-2.0
#include "modules/policy/module.hpp"

#include "modules/policy/events.hpp"
#include "modules/policy/policy.hpp"
#include "modules/policy/refusals.hpp"
#include "modules/policy/service.hpp"

namespace ztc::policy {

void declare(Routes& routes); // api.cpp

Module module(std::vector<PolicyKind> kinds_of_all_modules)
{
    kinds() = std::move(kinds_of_all_modules);
    auto const own = policy_kind<CalendarPolicy>("放假和补班", "Working days");
    kinds().push_back(own);
    return {"policy", {kind_of<Set>()}, refusals, &declare, {own}};
}

} // namespace ztc::policy
