// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/matters/service.hpp"

namespace ztc::matters {

void declare(Routes& routes)
{
    routes.post("/matters/raise", &raise)
        .says("Raise a concern. The answer holds the number, the query code and the day by which "
              "it is accepted.")
        .needs(Right::raise_matters)
        .refuses({"matters.unknown_category", "matters.unknown_notice", "matters.unknown_community",
                  "matters.origin_not_yours", "matters.too_many_photos", "files.unknown",
                  "files.already_used", "files.wrong_kind"});
    routes.post("/matters/accept", &accept)
        .says("Take a matter up, and name the deputy who follows it.")
        .needs(Right::accept_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.already_accepted",
                  "matters.not_a_deputy"});
    routes.post("/matters/redirect", &redirect)
        .says("Show the raiser the right door, in words; closes the matter here.")
        .needs(Right::redirect_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.already_referred"});
    routes.post("/matters/look_into", &look_into)
        .says("What the deputy found. A deputy looks, follows and urges, and never handles.")
        .needs(Right::look_into_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.not_accepted_yet"});
    routes.post("/matters/refer", &refer)
        .says("Hand a matter to the unit that then owes the answer by a fixed day.")
        .needs(Right::refer_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.not_accepted_yet",
                  "matters.already_answered", "matters.already_there", "matters.unknown_unit"});
    routes.post("/matters/answer", &answer)
        .says("Answer: done with its date, planned with date and owner, or cannot with the reason.")
        .needs(Right::answer_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.already_answered",
                  "matters.not_referred_yet", "matters.done_needs_date", "matters.done_in_future",
                  "matters.done_before_raised", "matters.plan_needs_date", "matters.plan_in_past",
                  "matters.plan_needs_owner", "matters.cannot_needs_reason"});
    routes.post("/matters/rate", &rate)
        .says("Rate attitude and result apart. A dissatisfying result reopens the matter.")
        .needs(Right::follow_own_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.not_answered_yet",
                  "matters.rating_is_over"});
    routes.post("/matters/withdraw", &withdraw)
        .says("Take one's own matter back; closes it.")
        .needs(Right::follow_own_matters)
        .refuses({"matters.unknown", "matters.already_closed"});
}

} // namespace ztc::matters
