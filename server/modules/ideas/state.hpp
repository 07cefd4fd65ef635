// SPDX-License-Identifier: Apache-2.0
//
// An idea as its events add up.
#pragma once

#include "modules/ideas/events.hpp"

namespace ztc::ideas {

struct Idea {
    IdeaId id; // empty: there is none
    PersonId deputy;
    std::vector<NodeId> seats;
    IdeaState state{};
    std::optional<NodeId> unit;
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }

    void apply(Sent const& event)
    {
        id = event.idea;
        deputy = event.deputy;
        seats = event.seats;
    }
    void apply(Withdrawn const&) { state = IdeaState::withdrawn; }
    void apply(Filed const&) { state = IdeaState::filed; }
    void apply(PassedOn const& event)
    {
        state = IdeaState::passed_on;
        unit = event.to_unit;
    }
    void apply(Answered const&) { state = IdeaState::answered; }
    void apply(BecameSuggestion const&) { state = IdeaState::suggestion; }
};

inline std::string stream_of(Idea const& idea)
{
    return stream_of(idea.id);
}

inline Idea fold(std::span<Recorded const> stream)
{
    return folded<Idea, Sent, Withdrawn, Filed, PassedOn, Answered, BecameSuggestion>(stream);
}

} // namespace ztc::ideas
