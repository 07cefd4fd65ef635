// SPDX-License-Identifier: Apache-2.0
#include "modules/receptions/module.hpp"

#include "modules/receptions/events.hpp"
#include "modules/receptions/policy.hpp"
#include "modules/receptions/refusals.hpp"

namespace ztc::receptions {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"receptions",
            {kind_of<Planned>(), kind_of<Moved>(), kind_of<Cancelled>(), kind_of<NoticeGiven>(),
             kind_of<SlotBooked>(), kind_of<BookingCancelled>(), kind_of<VisitorCame>(),
             kind_of<PointRecorded>(), kind_of<PointAnswered>(), kind_of<PointRaised>(),
             kind_of<Held>()},
            refusals,
            &declare,
            {policy_kind<ReceptionPolicy>("代表接待选民", "Receptions by deputies")}};
}

} // namespace ztc::receptions
