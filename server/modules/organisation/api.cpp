// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/organisation/service.hpp"

namespace ztc::organisation {

namespace {

/// A station is described by who sets the organisation up, and by its own desk and those above.
Result<Done> describe_by_its_desk(DescribeStation const& command, Work& work)
{
    auto const& by = work.by();
    if (!by.may(Right::manage_organisation) && !by.may_at(Right::accept_matters, command.node))
        return refuse("access.denied");
    auto const away = by.in_place_of(Right::accept_matters, command.node);
    if (away && !by.may(Right::manage_organisation)) work.act_for(*away);
    return describe_station(command, work);
}

} // namespace

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
    routes.post("/organisation/describe_station", &describe_by_its_desk)
        .says("Say where a station is, how to call it, when it is open and what one can do there.")
        .needs_sign_in()
        .refuses({"access.denied", "organisation.unknown_node", "organisation.closed",
                  "organisation.not_a_station", "organisation.wrong_hours",
                  "organisation.wrong_point"});
    routes.post("/organisation/grant_role", &grant_role)
        .says("Give a person an office at a body.")
        .needs(Right::manage_people)
        .refuses({"organisation.unknown_node", "organisation.unknown_person", "organisation.closed",
                  "organisation.wrong_office", "organisation.already_granted",
                  "organisation.not_to_yourself", "organisation.offices_kept_apart"});
    routes.post("/organisation/end_role", &end_role)
        .says("End an office of a person at a body.")
        .needs(Right::manage_people)
        .refuses({"organisation.unknown_node", "organisation.not_granted",
                  "handover.follows_matters", "handover.took_on_matters",
                  "handover.waits_for_signature", "handover.last_office"});
}

} // namespace ztc::organisation
