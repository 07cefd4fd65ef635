// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/commitments/service.hpp"

namespace ztc::commitments {

namespace {

constexpr std::string_view unknown = "commitments.unknown",
                           is_delivered = "commitments.is_delivered",
                           wrong_day = "commitments.wrong_day";

} // namespace

void declare(Routes& routes)
{
    routes.post("/commitments/set_milestone", &set_milestone)
        .says("Set a step on the way to a commitment.")
        .needs(Right::handle_suggestions)
        .refuses({unknown, is_delivered, wrong_day, "commitments.after_the_end",
                  "commitments.too_many_milestones"});
    routes.post("/commitments/reach_milestone", &reach_milestone)
        .says("Say that a step was reached, with photographs.")
        .needs(Right::handle_suggestions)
        .refuses({unknown, is_delivered, "commitments.unknown_milestone", "commitments.is_reached",
                  "commitments.too_many_files", "files.unknown", "files.already_used",
                  "files.wrong_kind"});
    routes.post("/commitments/slip", &slip)
        .says("Put it off with a written reason; the first day stays beside the new one.")
        .needs(Right::handle_suggestions)
        .refuses({unknown, is_delivered, wrong_day, "commitments.not_later"});
    routes.post("/commitments/deliver", &deliver)
        .says("Say that it was done, with photographs; the deputies rate it once more.")
        .needs(Right::handle_suggestions)
        .refuses({unknown, is_delivered, "commitments.needs_proof", "commitments.too_many_files",
                  "files.unknown", "files.already_used", "files.wrong_kind"});
    routes.post("/commitments/rate_delivery", &rate_delivery)
        .says("The second evaluation, by a signatory, after the delivery.")
        .needs(Right::make_suggestions)
        .refuses({unknown, "commitments.not_delivered", "commitments.rated_already",
                  "commitments.say_why"});
    routes.post("/commitments/reopen", &reopen)
        .says("Open it again when a deputy was not satisfied with the delivery.")
        .needs(Right::examine_suggestions)
        .refuses(
            {unknown, "commitments.not_delivered", "commitments.nobody_dissatisfied", wrong_day});
}

} // namespace ztc::commitments
