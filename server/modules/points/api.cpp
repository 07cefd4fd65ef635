// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/points/service.hpp"

namespace ztc::points {

void declare(Routes& routes)
{
    routes.post("/points/adopt_rule", &adopt_rule)
        .says("Enter a rule of performance points that the congress adopted, with its first day.")
        .needs(Right::set_policy)
        .refuses({"points.rule_does_not_fit", "points.decided_in_the_future",
                  "points.begins_within_a_span", "points.begins_in_the_past",
                  "points.begins_before_the_last"});
    routes.post("/points/withdraw_rule", &withdraw_rule)
        .says("Withdraw a rule that has not counted anything yet.")
        .needs(Right::set_policy)
        .refuses({"points.unknown_rule", "points.already_counts"});
    routes.post("/points/show", &show)
        .says("Lay each deputy's points of these days before him; from now on he may object.")
        .needs(Right::set_policy)
        .refuses({"points.no_rule", "points.not_a_span", "points.span_not_over",
                  "points.already_shown"});
    routes.post("/points/appeal", &appeal)
        .says("Object to a line of one's own points, or to what is missing.")
        .needs(Right::look_into_matters)
        .refuses({"points.not_shown", "points.appeal_too_late", "points.unknown_item",
                  "points.already_appealed"});
    routes.post("/points/decide_appeal", &decide_appeal)
        .says("Decide the appeal of another, with the reason.")
        .needs(Right::set_policy)
        .refuses({"points.unknown_appeal", "points.already_decided", "points.own_appeal",
                  "points.no_act_named"});
}

} // namespace ztc::points
