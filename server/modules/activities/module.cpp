// SPDX-License-Identifier: Apache-2.0
#include "modules/activities/module.hpp"

#include "modules/activities/events.hpp"
#include "modules/activities/policy.hpp"
#include "modules/activities/refusals.hpp"

namespace ztc::activities {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"activities",
            {kind_of<Planned>(),       kind_of<Changed>(),
             kind_of<Approved>(),      kind_of<SentBack>(),
             kind_of<Announced>(),     kind_of<Replied>(),
             kind_of<SignedIn>(),      kind_of<NoteAdded>(),
             kind_of<LineChecked>(),   kind_of<ItemRecorded>(),
             kind_of<ItemSettled>(),   kind_of<ItemRaised>(),
             kind_of<Held>(),          kind_of<Reported>(),
             kind_of<Transmitted>(),   kind_of<FeedbackRecorded>(),
             kind_of<Appraised>(),     kind_of<Published>(),
             kind_of<Cancelled>(),     kind_of<CampaignStarted>(),
             kind_of<PlanPublished>(), kind_of<FeedOpened>()},
            refusals,
            &declare,
            {policy_kind<ActivityPolicy>("代表活动", "Activities of deputies")}};
}

} // namespace ztc::activities
