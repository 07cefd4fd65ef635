// SPDX-License-Identifier: Apache-2.0
//
// What the calendar asks for: to remind whoever owes something, and to tell one office after the
// other that a day has passed.
#include "modules/supervision/service_find.hpp"

namespace ztc::supervision {

namespace {

struct Day {
    std::optional<NodeId> unit;
    std::optional<QueryId> query;
    std::optional<Date> runs; // still, and until then
};

suggestions::ClockKind clock_of(Waiting waiting)
{
    switch (waiting) {
    case Waiting::contact: return suggestions::ClockKind::contact;
    case Waiting::co_opinion: return suggestions::ClockKind::co_opinion;
    case Waiting::feedback: return suggestions::ClockKind::feedback;
    case Waiting::reply:
    case Waiting::query: break;
    }
    return suggestions::ClockKind::reply;
}

Day day_of(Awaited const& awaited, Supervision const& supervision, Work& work)
{
    Day out;
    if (awaited.waiting == Waiting::query) {
        out.query = QueryId{awaited.of};
        auto const found = supervision.queries.find(*out.query);
        if (found == supervision.queries.end()) return out;
        out.unit = found->second.unit;
        if (!found->second.answered) out.runs = found->second.due_on;
        return out;
    }
    if (awaited.waiting != Waiting::feedback) out.unit = NodeId{awaited.of};
    out.runs = suggestions::running_day(work.stream(suggestions::stream_of(awaited.suggestion)),
                                        clock_of(awaited.waiting), out.unit);
    return out;
}

} // namespace

Result<Done> remind(Awaited const& awaited, Work& work)
{
    auto const found = find(awaited.suggestion, work);
    auto const day = day_of(awaited, found.supervision, work);
    Promise const promise{awaited.waiting, awaited.of, awaited.due_on};
    CHECK(rules::remind(found.supervision, promise, day.runs, policy_of<SupervisionPolicy>(work),
                        work.today()));
    return append_one(found,
                      Reminded{awaited.suggestion, awaited.waiting, day.unit, day.query,
                               awaited.due_on, work.today()},
                      work);
}

Result<Done> escalate(Awaited const& awaited, Work& work)
{
    auto const found = find(awaited.suggestion, work);
    auto const day = day_of(awaited, found.supervision, work);
    auto const in_force = policy_in_force<SupervisionPolicy>(work, work.today());
    auto const late = work.calendar().working_days_late(awaited.due_on, work.today());
    if (!day.unit || day.runs != awaited.due_on || !late)
        return refuse("supervision.nothing_to_escalate");
    Promise const promise{awaited.waiting, awaited.of, awaited.due_on};
    auto const rungs = rules::to_escalate(found.supervision, promise, in_force.policy, *late);
    if (rungs.empty()) return refuse("supervision.nothing_to_escalate");
    auto version = found.supervision.version;
    std::uint64_t position = 0;
    for (auto const& rung : rungs)
        position = TRY(work.append(stream_of_supervision(awaited.suggestion), version++,
                                   Escalated{.suggestion = awaited.suggestion,
                                             .waiting = awaited.waiting,
                                             .unit = *day.unit,
                                             .query = day.query,
                                             .due_on = awaited.due_on,
                                             .working_days_late = rung.working_days_late,
                                             .tells = rung.tells,
                                             .escalated_on = work.today(),
                                             .policy_version = in_force.version}));
    return Done{position};
}

} // namespace ztc::supervision
