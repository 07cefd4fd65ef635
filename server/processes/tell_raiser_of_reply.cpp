// SPDX-License-Identifier: Apache-2.0
//
// A suggestion was replied to by the last of its units -> whoever raised a matter that is part of
// it, or said that it concerns him too, is told under the number of that matter: where the reply
// can be read, and that he may say whether it helped.
#include "modules/matters/events.hpp"
#include "modules/people/service.hpp"
#include "modules/people/state.hpp"
#include "modules/suggestions/state.hpp"
#include "processes/processes.hpp"
#include "processes/telling.hpp"

#include <fmt/format.h>

#include <set>

namespace ztc::processes {

namespace {

struct OfMatter {
    std::string number;
    std::set<PersonId> persons;
};

OfMatter raisers_of(matters::MatterId const& matter, Work& work)
{
    OfMatter out;
    for (auto const& recorded : work.stream(matters::stream_of(matter))) {
        dispatch<matters::MatterRaised>(recorded, [&](auto const& e) {
            out.number = e.number;
            if (e.origin != matters::Origin::imported) out.persons.insert(e.raised_by);
        });
        dispatch<matters::MatterJoined>(recorded,
                                        [&](auto const& e) { out.persons.insert(e.person); });
    }
    return out;
}

Reaction telling_raiser_of_reply(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<suggestions::Replied>(recorded, [&](suggestions::Replied const& event) {
        reaction = [id = event.suggestion, at = recorded.position](Work& work) -> Result<> {
            auto const suggestion = suggestions::fold(work.stream(suggestions::stream_of(id)));
            if (!suggestion.all_replied()) return {};
            std::set<PersonId> told;
            for (auto const& matter : suggestion.matters) {
                auto const of_matter = raisers_of(matter, work);
                for (auto const& person : of_matter.persons) {
                    auto const to = people::resolved(person, work);
                    auto const record = people::fold(work.stream(people::stream_of(to)));
                    if (!record.known() || record.erased || !told.insert(to).second) continue;
                    work.send(
                        {.key = fmt::format("suggestion_replied_to_raiser/{}/{}", at, to.text),
                         .to = to,
                         .words = "suggestion_replied_to_raiser",
                         .values = {{"number", of_matter.number}}});
                }
            }
            return {};
        };
    });
    return reaction;
}

} // namespace

Process tell_raiser_of_reply()
{
    return {"tell_raiser_of_reply", &telling_raiser_of_reply};
}

} // namespace ztc::processes
