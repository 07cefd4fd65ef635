// SPDX-License-Identifier: Apache-2.0
#include "modules/callbacks/service.hpp"

#include "modules/callbacks/events.hpp"
#include "modules/callbacks/rules.hpp"
#include "modules/matters/events.hpp"
#include "modules/people/events.hpp"

namespace ztc::callbacks {
namespace {

bool was_imported(std::span<Recorded const> stream)
{
    bool imported = false;
    for (auto const& recorded : stream)
        dispatch<matters::MatterRaised>(recorded, [&](auto const& event) {
            imported = event.origin == matters::Origin::imported;
        });
    return imported;
}

} // namespace

std::vector<std::string> streams(Record const& command)
{
    return {callbacks::stream_of(command.matter), "matters/" + command.matter.text,
            policy_stream("callbacks")};
}

Result<RecordedReply> record(Record const& command, Work& work)
{
    auto const& matter = work.stream(matters::stream_of(command.matter));
    if (matter.empty()) return refuse("matters.unknown");
    CHECK(rules::may_record(matters::relation(matters::held_in(matter), work.by())));
    if (was_imported(matter)) return refuse("callbacks.nobody");
    auto const& raiser = matters::held_in(matter).raised_by;
    if (people::is_erased(work.stream(people::stream_of(raiser))))
        return refuse("callbacks.nobody");
    CHECK(rules::record(command, work.today()));
    auto const in_force = policy_in_force<CallbackPolicy>(work, work.today());
    auto const version = work.stream(callbacks::stream_of(command.matter)).size();
    Attempted event{.matter = command.matter,
                    .channel = command.channel,
                    .outcome = command.outcome,
                    .read_back = command.read_back,
                    .note = {},
                    .attempted_on = work.today(),
                    .again_on =
                        rules::again_on(command, in_force.policy, work.calendar(), work.today()),
                    .policy_version = in_force.version};
    if (command.note) event.note = work.seal(Owner::person(raiser), "note", command.note->text);
    if (auto const away = rules::in_place_of(matters::held_in(matter), work.by()))
        work.act_for(*away);
    auto const position = TRY(work.append(callbacks::stream_of(command.matter), version, event));
    return RecordedReply{position, event.again_on};
}

} // namespace ztc::callbacks
