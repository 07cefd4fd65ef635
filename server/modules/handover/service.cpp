// SPDX-License-Identifier: Apache-2.0
#include "modules/handover/service.hpp"

#include "modules/handover/rules.hpp"
#include "modules/organisation/events.hpp"

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

/// The first in whose place whoever proposes it acts; none for the giver himself.
std::optional<PersonId> in_whose_place(Propose const& command, Work& work)
{
    if (work.by().person == command.from) return std::nullopt;
    for (auto const& id : command.matters) {
        auto const held = matters::held_in(work.stream(matters::stream_of(id)));
        if (auto away = work.by().in_place_of(Right::hand_over, held.community)) return away;
    }
    return std::nullopt;
}

/// What he took on at a unit whose office goes with it: the successor will be there.
bool comes_with_office(matters::Standing const& matter, Propose const& command,
                       Refusal const& refusal)
{
    auto const offices = command.offices.value_or(std::vector<PassedOffice>{});
    return refusal.code == "matters.not_of_the_unit" &&
           std::any_of(offices.begin(), offices.end(), [&](auto const& office) {
               return at_a_unit(office.role) && office.node == matter.held.unit;
           });
}

/// Each matter that is still held goes over; the rest is named.
Result<Signed> carry_out(Handover const& handover, std::optional<std::vector<PassedOffice>> granted,
                         Work& work)
{
    HandoverCarriedOut event{.handover = handover.id,
                             .count = 0,
                             .passed_over = {},
                             .carried_out_on = work.today(),
                             .offices = std::move(granted)};
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

} // namespace

Result<Proposed> propose(Propose const& command, Work& work)
{
    CHECK(rules::propose(command));
    for (auto const& office : command.offices.value_or(std::vector<PassedOffice>{}))
        CHECK(rules::give_office(office, command.from, work.by()));
    for (std::size_t i = 0; i < command.matters.size(); ++i) {
        auto const pointer = fmt::format("/matters/{}", i);
        auto const& id = command.matters[i];
        auto const matter = matters::standing_in(work.stream(matters::stream_of(id)));
        CHECK(rules::give(matter, command.from, work.by(), pointer));
        auto const may = matters::may_take_over(id, command.from, command.to, work);
        if (!may && !comes_with_office(matter, command, may.error())) return may.error();
    }
    auto const away = in_whose_place(command, work);
    CHECK(rules::two_sign(command.to, {work.by().person, away}));
    if (away) work.act_for(*away);
    HandoverProposed const event{.handover = work.new_id<HandoverId>(),
                                 .from = command.from,
                                 .to = command.to,
                                 .matters = command.matters,
                                 .count = static_cast<std::int64_t>(command.matters.size()),
                                 .reason = seal_reason(command.reason, work),
                                 .proposed_on = work.today(),
                                 .offices = command.offices};
    auto const position = TRY(work.append(stream_of(event.handover), 0, event));
    return Proposed{position, event.handover};
}

Result<Signed> sign(Sign const& command, Work& work)
{
    auto const handover = find(command.handover, work);
    CHECK(rules::sign(handover, work.by().person));
    if (handover.offices.empty()) return carry_out(handover, std::nullopt, work);
    HandoverSigned const event{handover.id, work.today()};
    auto const position = TRY(work.append(stream_of(handover.id), handover.version, event));
    return Signed{position, 0, 0, true};
}

Result<Signed> countersign(Countersign const& command, Work& work)
{
    auto const handover = find(command.handover, work);
    CHECK(rules::countersign(handover, work.by().person));
    std::vector<PassedOffice> granted;
    for (auto const& office : handover.offices)
        if (TRY(organisation::pass_office(office.node, office.role, handover.from, handover.to,
                                          work)))
            granted.push_back(office);
    return carry_out(handover, std::move(granted), work);
}

Result<Done> withdraw(Withdraw const& command, Work& work)
{
    auto const handover = find(command.handover, work);
    CHECK(rules::withdraw(handover, work.by().person));
    HandoverWithdrawn const event{handover.id, seal_reason(command.reason, work), work.today()};
    return Done{TRY(work.append(stream_of(handover.id), handover.version, event))};
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

std::vector<std::string> streams(Countersign const& command)
{
    return {stream_of(command.handover)};
}

std::vector<std::string> streams(Withdraw const& command)
{
    return {stream_of(command.handover)};
}

} // namespace ztc::handover
