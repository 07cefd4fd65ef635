// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/bulletins/service.hpp"

namespace ztc::bulletins {

void declare(Routes& routes)
{
    routes.post("/bulletins/draft", &draft)
        .says("Begin the bulletin of a body for a quarter, a half-year or a year. Its figures are "
              "counted from what happened and never typed.")
        .needs(Right::keep_publicity)
        .refuses({"bulletins.unknown_node", "bulletins.wrong_period", "bulletins.not_begun",
                  "bulletins.already_there"});
    routes.post("/bulletins/revise", &revise)
        .says("Change title and introduction, until it is approved.")
        .needs(Right::keep_publicity)
        .refuses({"bulletins.unknown", "bulletins.not_a_draft"});
    routes.post("/bulletins/approve", &approve)
        .says("Approve it with the figures as they are shown, which are frozen with it; by a "
              "second person, when its days are over.")
        .needs(Right::approve_publicity)
        .refuses({"bulletins.unknown", "bulletins.not_a_draft", "bulletins.not_over",
                  "bulletins.second_person", "bulletins.figures_changed",
                  "bulletins.figures_incomplete"});
    routes.post("/bulletins/publish", &publish)
        .says("Put what was approved on the reading pages.")
        .needs(Right::keep_publicity)
        .refuses({"bulletins.unknown", "bulletins.not_approved"});
    routes.post("/bulletins/withdraw", &withdraw)
        .says("Take it away, and say why; another may be written for its days.")
        .needs(Right::approve_publicity)
        .refuses({"bulletins.unknown", "bulletins.is_withdrawn"});
}

} // namespace ztc::bulletins
