// SPDX-License-Identifier: Apache-2.0
//
// Somebody said something about a matter -> the others who hear it are told that there are words,
// never which. Once a day for each side that goes on speaking, until somebody answers: nobody's
// phone rings for every sentence.
#include "modules/relay/events.hpp"
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using relay::Hearers;
using relay::Said;
using relay::Side;

/// The same side said something to the same hearers on the same day, and nobody spoke since.
bool told_already(Said const& said, std::uint64_t position, Work& work)
{
    std::optional<Said> before;
    for (auto const& recorded : work.stream(relay::stream_of(said.matter)))
        if (recorded.position < position)
            dispatch<Said>(recorded, [&](auto const& event) { before = event; });
    return before && before->side == said.side && before->hearers == said.hearers &&
           before->said_on == said.said_on;
}

Result<> tell_hearers(Said const& said, std::uint64_t position, Work& work)
{
    if (told_already(said, position, work)) return {};
    bool const unit_hears = said.hearers == Hearers::unit_too;
    Telling const to_staff{"words_for_staff", position, said.matter};
    if (said.side != Side::raiser)
        CHECK(tell_raiser({"words_for_raiser", position, said.matter})(work));
    if (said.side == Side::raiser && !unit_hears) CHECK(tell_its_desk(to_staff)(work));
    if (said.side != Side::unit && unit_hears) CHECK(tell_its_unit(to_staff)(work));
    return {};
}

Reaction telling_of_words(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<Said>(recorded, [&](Said const& event) {
        reaction = [event, position = recorded.position](Work& work) {
            return tell_hearers(event, position, work);
        };
    });
    return reaction;
}

} // namespace

Process tell_of_words()
{
    return {"tell_of_words", &telling_of_words};
}

} // namespace ztc::processes
