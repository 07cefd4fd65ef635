// SPDX-License-Identifier: Apache-2.0
#include "modules/suggestions/module.hpp"

#include "modules/suggestions/events.hpp"
#include "modules/suggestions/policy.hpp"
#include "modules/suggestions/refusals.hpp"

namespace ztc::suggestions {

void declare(Routes& routes); // api.cpp

Module module()
{
    return {"suggestions",
            {kind_of<Submitted>(),
             kind_of<Imported>(),
             kind_of<Accepted>(),
             kind_of<Returned>(),
             kind_of<MadeLetter>(),
             kind_of<Merged>(),
             kind_of<TookIn>(),
             kind_of<Disposed>(),
             kind_of<Referred>(),
             kind_of<TakenOn>(),
             kind_of<ReliefAsked>(),
             kind_of<ReliefRuled>(),
             kind_of<Contacted>(),
             kind_of<ContactConfirmed>(),
             kind_of<OpinionSent>(),
             kind_of<OpinionSentBack>(),
             kind_of<ExtensionAsked>(),
             kind_of<ExtensionAnswered>(),
             kind_of<Extended>(),
             kind_of<ExtensionRefused>(),
             kind_of<PointDrafted>(),
             kind_of<ReplyDrafted>(),
             kind_of<ReplySentBack>(),
             kind_of<Replied>(),
             kind_of<FeedbackGiven>(),
             kind_of<RedoOrdered>(),
             kind_of<AssessmentOpened>(),
             kind_of<AssessmentConcluded>(),
             kind_of<RaiserRated>(),
             kind_of<InducementReported>(),
             kind_of<Closed>(),
             kind_of<WithdrawalAsked>(),
             kind_of<Withdrawn>(),
             kind_of<Published>(),
             kind_of<Hidden>()},
            refusals,
            &declare,
            {policy_kind<SuggestionPolicy>("代表建议办理", "Handling of suggestions")}};
}

} // namespace ztc::suggestions
