// SPDX-License-Identifier: Apache-2.0
//
// A talk is called or cancelled -> the deputies who were invited are told, and the clerks of the
// units.
#include "modules/organisation/state.hpp"
#include "modules/people/service.hpp"
#include "modules/people/state.hpp"
#include "modules/talks/state.hpp"
#include "processes/processes.hpp"
#include "processes/telling.hpp"

#include <fmt/format.h>

#include <set>

namespace ztc::processes {

namespace {

struct Invited {
    std::string_view words;
    std::uint64_t position;
    talks::SeriesId series;
    talks::TalkId talk;
};

std::set<PersonId> persons_of(talks::Talk const& talk, Work& work)
{
    std::set<PersonId> persons(talk.deputies.begin(), talk.deputies.end());
    for (auto const& unit : talk.units)
        for (auto const& holding :
             organisation::fold(work.stream(organisation::stream_of(unit))).held)
            if (holding.role == Role::unit_clerk) persons.insert(holding.person);
    return persons;
}

Reaction telling(Invited const& invited)
{
    return [=](Work& work) -> Result<> {
        auto const series = talks::fold(work.stream(talks::stream_of(invited.series)));
        auto const* talk = series.talk(invited.talk);
        if (!talk) return {};
        for (auto const& person : persons_of(*talk, work)) {
            auto const to = people::resolved(person, work);
            auto const record = people::fold(work.stream(people::stream_of(to)));
            if (!record.known() || record.erased) continue;
            work.send({.key = fmt::format("{}/{}/{}", invited.words, invited.position, to.text),
                       .to = to,
                       .words = std::string(invited.words),
                       .values = {{"held_on", format_date(talk->held_on)}}});
        }
        return {};
    };
}

Reaction telling_of_talk(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<talks::Called>(recorded, [&](talks::Called const& event) {
        reaction = telling({"talk_called", recorded.position, event.series, event.talk});
    });
    dispatch<talks::Cancelled>(recorded, [&](talks::Cancelled const& event) {
        reaction = telling({"talk_cancelled", recorded.position, event.series, event.talk});
    });
    return reaction;
}

} // namespace

Process tell_of_talk()
{
    return {"tell_of_talk", &telling_of_talk};
}

} // namespace ztc::processes
