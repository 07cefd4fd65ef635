// SPDX-License-Identifier: Apache-2.0
//
// What the publication of a matter adds up to, and as much of the matter as its rules need.
#pragma once

#include "modules/matters/events.hpp"
#include "modules/publication/events.hpp"

namespace ztc::publication {

struct Publication {
    std::uint64_t version = 0;
    PublicationState state = PublicationState::not_asked;
    bool consent = false;
    bool shown = false; // everybody can read it now
    bool has_draft = false;
    Doer proposed_by = {}; // to the director, and in whose place

    void apply(ConsentGiven const&)
    {
        consent = true;
        state = PublicationState::consented;
    }
    void apply(ConsentWithdrawn const&)
    {
        consent = shown = has_draft = false;
        state = PublicationState::withdrawn;
    }
    void apply(Drafted const&)
    {
        has_draft = true;
        state = PublicationState::drafted;
    }
    void apply(Proposed const&) { state = PublicationState::proposed; }
    void apply(Returned const&) { state = PublicationState::drafted; }
    void apply(Published const&)
    {
        shown = true;
        state = PublicationState::published;
    }
    void apply(TakenDown const&)
    {
        shown = has_draft = false;
        state = PublicationState::taken_down;
    }
};

/// The matter, seen from here.
struct SeenMatter {
    std::uint64_t version = 0;
    matters::Held held = {};
    matters::Origin origin = matters::Origin::web;
    bool accepted = false;
    bool ended_otherwise = false; // taken back, shown another door, or it goes on in another matter
    std::optional<TextRef> hidden_names = {};

    bool exists() const { return version > 0; }

    void apply(matters::MatterRaised const& e)
    {
        origin = e.origin;
        hidden_names = e.hidden_names;
    }
    void apply(matters::MatterAccepted const&) { accepted = true; }
    void apply(matters::MatterMerged const&) { ended_otherwise = true; }
    void apply(matters::MatterUnmerged const&) { ended_otherwise = false; }
    void apply(matters::MatterClosed const& e)
    {
        ended_otherwise = ended_otherwise || e.closing == matters::Closing::withdrawn ||
                          e.closing == matters::Closing::redirected;
    }
};

} // namespace ztc::publication
