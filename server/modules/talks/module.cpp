// SPDX-License-Identifier: Apache-2.0
#include "modules/talks/module.hpp"

#include "modules/talks/events.hpp"
#include "modules/talks/policy.hpp"
#include "modules/talks/refusals.hpp"

namespace ztc::talks {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"talks",
            {kind_of<SeriesBegun>(), kind_of<Called>(), kind_of<Cancelled>(), kind_of<TopicAdded>(),
             kind_of<TopicConcluded>(), kind_of<ActionAgreed>(), kind_of<ActionDone>(),
             kind_of<Held>(), kind_of<MinutesProposed>(), kind_of<MinutesApproved>(),
             kind_of<MinutesReturned>(), kind_of<MinutesTakenDown>()},
            refusals,
            &declare,
            {policy_kind<TalkPolicy>("半月谈", "Talks of stations")}};
}

} // namespace ztc::talks
