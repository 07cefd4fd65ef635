// SPDX-License-Identifier: Apache-2.0
#include "modules/handover/service.hpp"

#include "modules/handover/rules.hpp"
#include "modules/people/events.hpp"

#include <fmt/format.h>

namespace ztc::handover {
namespace {

Handover find(HandoverId const& handover, Work& work)
{
    return fold(work.stream(stream_of(handover)));
}

TextRef seal_reason(Text<1, 200> const& reason, Work& work)
{
    return work.seal(Owner::congress(work.congress()), "reason", reason.text);
}

bool is_deputy(PersonId const& person, Work& work)
{
    bool deputy = false;
    for (auto const& recorded : work.stream(people::stream_of(person)))
        dispatch<people::DeputyDescribed>(recorded, [&](auto const&) { deputy = true; });
    return deputy;
}

} // namespace

Result<Proposed> propose(Propose const& command, Work& work)
{
    CHECK(rules::propose(command));
    for (std::size_t i = 0; i < command.matters.size(); ++i) {
        auto const pointer = fmt::format("/matters/{}", i);
        auto const& id = command.matters[i];
        auto const matter = matters::standing_in(work.stream(matters::stream_of(id)));
        CHECK(rules::give(matter, command.from, work.by(), pointer));
        CHECK(matters::may_take_over(id, command.from, command.to, work));
    }
    HandoverProposed const event{.handover = work.new_id<HandoverId>(),
                                 .from = command.from,
                                 .to = command.to,
                                 .matters = command.matters,
                                 .count = static_cast<std::int64_t>(command.matters.size()),
                                 .reason = seal_reason(command.reason, work),
                                 .proposed_on = work.today()};
    auto const position = TRY(work.append(stream_of(event.handover), 0, event));
    return Proposed{position, event.handover};
}

Result<Signed> sign(Sign const& command, Work& work)
{
    auto const handover = find(command.handover, work);
    CHECK(rules::sign(handover, work.by().person));
    HandoverCarriedOut event{
        .handover = handover.id, .count = 0, .passed_over = {}, .carried_out_on = work.today()};
    for (auto const& matter : handover.matters) {
        bool const taken =
            matters::may_take_over(matter, handover.from, handover.to, work) &&
            TRY(matters::pass_on(matter, handover.from, handover.to, *handover.reason, work));
        if (taken)
            event.count += 1;
        else
            event.passed_over.push_back(matter);
    }
    auto const position = TRY(work.append(stream_of(handover.id), handover.version, event));
    return Signed{position, event.count, static_cast<std::int64_t>(event.passed_over.size())};
}

Result<Done> withdraw(Withdraw const& command, Work& work)
{
    auto const handover = find(command.handover, work);
    CHECK(rules::withdraw(handover, work.by().person));
    HandoverWithdrawn const event{handover.id, seal_reason(command.reason, work), work.today()};
    return Done{TRY(work.append(stream_of(handover.id), handover.version, event))};
}

Result<DeclaredAbsence> declare_absence(DeclareAbsence const& command, Work& work)
{
    auto const& person = work.by().person;
    auto const absences = absences_in(work.stream(absences_of(person)));
    if (!work.by().holds(Role::deputy)) return refuse("access.denied");
    if (!is_deputy(command.substitute, work)) return refuse("handover.not_a_deputy", "/substitute");
    CHECK(rules::declare(absences, command, person, work.today()));
    AbsenceDeclared const event{.absence = work.new_id<AbsenceId>(),
                                .person = person,
                                .substitute = command.substitute,
                                .from_on = command.from_on,
                                .until_on = command.until_on};
    auto const position = TRY(work.append(absences_of(person), absences.version, event));
    return DeclaredAbsence{position, event.absence};
}

Result<Done> end_absence(EndAbsence const& command, Work& work)
{
    auto const& person = work.by().person;
    auto const absences = absences_in(work.stream(absences_of(person)));
    CHECK(rules::end(absences, command.absence, work.today()));
    AbsenceEnded const event{command.absence, person, work.today()};
    return Done{TRY(work.append(absences_of(person), absences.version, event))};
}

std::vector<std::string> streams(Propose const& command)
{
    std::vector<std::string> out;
    for (auto const& matter : command.matters)
        if (out.size() < matters_at_most) out.push_back(matters::stream_of(matter));
    return out;
}

std::vector<std::string> streams(Sign const& command)
{
    return {stream_of(command.handover)};
}

std::vector<std::string> streams(Withdraw const& command)
{
    return {stream_of(command.handover)};
}

} // namespace ztc::handover
