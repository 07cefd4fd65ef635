// SPDX-License-Identifier: Apache-2.0
#include "modules/report_meetings/module.hpp"

#include "modules/report_meetings/events.hpp"
#include "modules/report_meetings/policy.hpp"
#include "modules/report_meetings/refusals.hpp"

namespace ztc::report_meetings {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"report_meetings",
            {kind_of<Planned>(), kind_of<Cancelled>(), kind_of<ReportWritten>(), kind_of<Invited>(),
             kind_of<CardsMade>(), kind_of<QuestionAsked>(), kind_of<QuestionAnswered>(),
             kind_of<VotingEnded>(), kind_of<TallyEntered>(), kind_of<Filed>(), kind_of<FedBack>(),
             kind_of<Published>()},
            refusals,
            &declare,
            {policy_kind<ReportMeetingPolicy>("代表向选民述职", "Reports to voters")}};
}

} // namespace ztc::report_meetings
