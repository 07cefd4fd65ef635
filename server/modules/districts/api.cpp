// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/districts/service.hpp"

namespace ztc::districts {

void declare(Routes& routes)
{
    routes.post("/districts/add_estate", &add_estate)
        .says("Add an estate or building to a community, with its electoral districts.")
        .needs(Right::manage_organisation)
        .refuses({"districts.unknown_community", "districts.estate_exists"});
    routes.post("/districts/assign_estate", &assign_estate)
        .says("Say in which electoral districts an estate lies from now on.")
        .needs(Right::manage_organisation)
        .refuses({"districts.unknown_estate"});
    routes.post("/districts/remove_estate", &remove_estate)
        .says("Take an estate off the list.")
        .needs(Right::manage_organisation)
        .refuses({"districts.unknown_estate"});
}

} // namespace ztc::districts
