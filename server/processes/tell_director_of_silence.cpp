// SPDX-License-Identifier: Apache-2.0
//
// A station was silent too long -> whoever directs a committee or congress above it is told, and
// who stands in for him today.
#include "modules/handover/state.hpp"
#include "modules/organisation/state.hpp"
#include "modules/people/service.hpp"
#include "modules/people/state.hpp"
#include "modules/stations/events.hpp"
#include "processes/processes.hpp"
#include "processes/telling.hpp"

#include <fmt/format.h>

#include <set>

namespace ztc::processes {

namespace {

using stations::SilenceTold;

std::set<PersonId> directors_at(NodeId const& body, Work& work)
{
    constexpr auto role = Role::committee_director;
    std::set<PersonId> persons;
    auto const node = organisation::fold(work.stream(organisation::stream_of(body)));
    for (auto const& holding : node.held) {
        if (holding.role != role) continue;
        persons.insert(people::resolved(holding.person, work));
        auto const absences =
            handover::absences_in(work.stream(handover::absences_of(holding.person)));
        if (auto const substitute = absences.substitute(role, body, work.today()))
            persons.insert(people::resolved(*substitute, work));
    }
    return persons;
}

Reaction told_of(std::uint64_t position, SilenceTold const& event)
{
    return [=](Work& work) -> Result<> {
        std::set<PersonId> persons;
        auto const station =
            organisation::fold(work.stream(organisation::stream_of(event.station)));
        for (auto const& body : station.within) persons.merge(directors_at(body, work));
        for (auto const& person : persons) {
            auto const record = people::fold(work.stream(people::stream_of(person)));
            if (!record.known() || record.erased) continue;
            work.send({.key = fmt::format("station_silent/{}/{}", position, person.text),
                       .to = person,
                       .words = "station_silent",
                       .values = {{"days", std::to_string(event.days)}}});
        }
        return {};
    };
}

Reaction telling_director_of_silence(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<SilenceTold>(
        recorded, [&](SilenceTold const& event) { reaction = told_of(recorded.position, event); });
    return reaction;
}

} // namespace

Process tell_director_of_silence()
{
    return {"tell_director_of_silence", &telling_director_of_silence};
}

} // namespace ztc::processes
