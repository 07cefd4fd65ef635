// SPDX-License-Identifier: Apache-2.0
//
// A handover waits for the successor's signature, or somebody is to stand in -> he is told.
#include "modules/handover/events.hpp"
#include "modules/people/service.hpp"
#include "processes/processes.hpp"
#include "processes/telling.hpp"

#include <fmt/format.h>

namespace ztc::processes {

namespace {

using handover::AbsenceDeclared;
using handover::HandoverProposed;

Reaction tell(PersonId person, std::string words, std::uint64_t position,
              std::map<std::string, std::string> values)
{
    return [=](Work& work) -> Result<> {
        auto const to = people::resolved(person, work);
        work.send({.key = fmt::format("{}/{}/{}", words, position, to.text),
                   .to = to,
                   .words = words,
                   .values = values});
        return {};
    };
}

Reaction telling_successor_of_handover(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<HandoverProposed>(recorded, [&](HandoverProposed const& event) {
        reaction = tell(event.to, "handover_proposed", recorded.position,
                        {{"count", std::to_string(event.count)}});
    });
    dispatch<AbsenceDeclared>(recorded, [&](AbsenceDeclared const& event) {
        reaction = tell(
            event.substitute, "absence_declared", recorded.position,
            {{"from_on", format_date(event.from_on)}, {"until_on", format_date(event.until_on)}});
    });
    return reaction;
}

} // namespace

Process tell_successor_of_handover()
{
    return {"tell_successor_of_handover", &telling_successor_of_handover};
}

} // namespace ztc::processes
