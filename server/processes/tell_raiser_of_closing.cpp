// SPDX-License-Identifier: Apache-2.0
//
// Closed by the clock, or with another door shown -> the raiser is told.
#include "processes/processes.hpp"
#include "processes/telling.hpp"

namespace ztc::processes {

namespace {

using matters::MatterClosed;

/// Nothing for what the raiser himself did.
std::string_view words_of(matters::Closing closing)
{
    switch (closing) {
    case matters::Closing::redirected: return "matter_redirected";
    case matters::Closing::closed_unrated: return "matter_closed";
    case matters::Closing::rated_satisfied:
    case matters::Closing::rated_dissatisfied:
    case matters::Closing::withdrawn: return {};
    }
    return {};
}

Reaction telling_raiser_of_closing(Recorded const& recorded)
{
    Reaction reaction;
    dispatch<MatterClosed>(recorded, [&](MatterClosed const& event) {
        auto const words = words_of(event.closing);
        if (words.empty()) return;
        reaction = tell_raiser({words, recorded.position, event.matter});
    });
    return reaction;
}

} // namespace

Process tell_raiser_of_closing()
{
    return {"tell_raiser_of_closing", &telling_raiser_of_closing};
}

} // namespace ztc::processes
