// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/delegations/service.hpp"

namespace ztc::delegations {

void declare(Routes& routes)
{
    routes.post("/delegations/record", &record)
        .says("Write down that a delegation visited a station.")
        .needs(Right::plan_receptions)
        .refuses({"delegations.unknown_station", "delegations.wrong_number",
                  "delegations.wrong_day", "delegations.wrong_deputies"});
    routes.post("/delegations/strike", &strike)
        .says("Strike a visit that was written down wrongly, and say why.")
        .needs(Right::plan_receptions)
        .refuses({"delegations.unknown", "delegations.is_struck"});
}

} // namespace ztc::delegations
