// SPDX-License-Identifier: Apache-2.0
//
// What the calendar asks for: reminding, telling one office after the other that a day passed, and
// confirming days that were promised before their year's table was there.
#include "modules/matters/service_find.hpp"

namespace ztc::matters {

namespace {

/// As many working days as were left when the desk's clock was stopped to ask more.
std::int64_t left_when_asked(std::span<Recorded const> stream, Calendar const& calendar)
{
    std::optional<Date> due_on, asked_on;
    for (auto const& recorded : stream) {
        dispatch<MatterRaised>(recorded, [&](auto const& e) { due_on = e.accept_due_on; });
        dispatch<MatterAccepted>(recorded, [&](auto const& e) { due_on = e.refer_due_on; });
        dispatch<MatterMoreAsked>(recorded, [&](auto const& e) { asked_on = e.asked_on; });
    }
    if (!due_on || !asked_on) return 1;
    return std::max<std::int64_t>(1, calendar.working_days_after(*asked_on, *due_on));
}

} // namespace

std::optional<Promise> running_promise(std::span<Recorded const> stream, Calendar const& calendar)
{
    auto const matter = fold(stream);
    auto promise = rules::running(matter);
    if (!promise) return promise;
    if (promise->clock == ClockKind::accept && promise->kind == PromiseKind::period)
        promise->from = matter.raised_on.value();
    if (promise->kind == PromiseKind::left && promise->working_days == 0)
        promise->working_days = left_when_asked(stream, calendar);
    return promise;
}

Result<Done> remind(MatterId const& id, Work& work)
{
    auto const matter = find(id, work);
    if (!matter.exists()) return refuse("matters.unknown");
    CHECK(rules::remind(matter, policy_of<MatterPolicy>(work), work.today()));
    return append_one(
        matter,
        MatterReminded{matter.id, ReminderKind::before_due, *matter.answer_due_on, work.today()},
        work);
}

Result<Done> escalate(MatterId const& id, Work& work)
{
    auto const matter = find(id, work);
    if (!matter.exists()) return refuse("matters.unknown");
    auto const in_force = policy_in_force<MatterPolicy>(work, work.today());
    auto const rungs = rules::to_escalate(matter, in_force.policy, work.calendar(), work.today());
    if (rungs.empty()) return refuse("matters.nothing_to_escalate");
    Appending appending(matter, work);
    for (auto const& rung : rungs)
        CHECK(appending.then(MatterEscalated{matter.id, matter.promise->clock,
                                             matter.promise->due_on, rung.working_days_late,
                                             rung.tells, work.today(), in_force.version}));
    return Done{appending.position()};
}

Result<Done> confirm_due(MatterId const& id, Work& work)
{
    auto const matter = find(id, work);
    if (!matter.exists()) return refuse("matters.unknown");
    auto const promise = running_promise(work.stream(stream_of(id)), work.calendar());
    if (!promise) return refuse("matters.nothing_provisional");
    auto const policy = policy_in_force<MatterPolicy>(work, promise->from).policy;
    auto const due_on = TRY(rules::confirm_due(*promise, policy, work.calendar()));
    return append_one(
        matter,
        MatterDueConfirmed{matter.id, promise->clock, due_on, promise->due_on, work.today()}, work);
}

} // namespace ztc::matters
