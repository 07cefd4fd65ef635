// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/organisation/service.hpp"

namespace ztc::organisation {

void declare(Routes& routes)
{
    routes.post("/organisation/add_node", &add_node)
        .says("Add a body to the organisation, below another.")
        .needs(Right::manage_organisation)
        .refuses({"organisation.unknown_node", "organisation.wrong_place", "organisation.closed",
                  "organisation.congress_exists", "organisation.not_a_station"});
    routes.post("/organisation/rename_node", &rename_node)
        .says("Give a body another name.")
        .needs(Right::manage_organisation)
        .refuses({"organisation.unknown_node", "organisation.closed"});
    routes.post("/organisation/close_node", &close_node)
        .says("Close a body and what lies below it.")
        .needs(Right::manage_organisation)
        .refuses(
            {"organisation.unknown_node", "organisation.closed", "organisation.congress_stays"});
    routes.post("/organisation/describe_station", &describe_station)
        .says("Say where a station is, how to call it and when it is open.")
        .needs(Right::manage_organisation)
        .refuses(
            {"organisation.unknown_node", "organisation.closed", "organisation.not_a_station"});
    routes.post("/organisation/grant_role", &grant_role)
        .says("Give a person an office at a body.")
        .needs(Right::manage_people)
        .refuses({"organisation.unknown_node", "organisation.unknown_person", "organisation.closed",
                  "organisation.wrong_office", "organisation.already_granted",
                  "organisation.not_to_yourself", "organisation.offices_kept_apart"});
    routes.post("/organisation/end_role", &end_role)
        .says("End an office of a person at a body.")
        .needs(Right::manage_people)
        .refuses({"organisation.unknown_node", "organisation.not_granted"});
}

} // namespace ztc::organisation
