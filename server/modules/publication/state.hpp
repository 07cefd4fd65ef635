// SPDX-License-Identifier: Apache-2.0
//
// What the publication of a matter adds up to, and as much of the matter as its rules need.
#pragma once

#include "modules/matters/events.hpp"
#include "modules/publication/events.hpp"

#include <map>
#include <optional>
#include <set>

namespace ztc::publication {

struct Publication {
    std::uint64_t version = 0;
    PublicationState state = PublicationState::not_asked;
    bool consent = false;
    bool shown = false; // everybody can read it now
    bool has_draft = false;
    Covers covers = Covers::words;
    bool refused = false;
    std::optional<Date> asked_on = {};
    std::map<AskId, Date> asks = {};     // until when each may be answered with yes
    std::set<files::FileId> masked = {}; // made of the raiser's photographs
    Doer proposed_by = {};               // to the director, and in whose place

    void apply(ConsentGiven const& e)
    {
        consent = true;
        refused = false;
        covers = e.covers.value_or(Covers::words);
        state = PublicationState::consented;
    }
    void apply(ConsentAsked const& e)
    {
        asked_on = e.asked_on;
        asks[e.ask] = e.answer_until;
        if (!consent) state = PublicationState::asked;
    }
    void apply(ConsentRefused const&)
    {
        refused = true;
        state = PublicationState::refused;
    }
    void apply(PhotoMasked const& e) { masked.insert(e.file); }
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
    std::string number = {};
    std::set<files::FileId> photos = {};

    bool exists() const { return version > 0; }

    void apply(matters::MatterRaised const& e)
    {
        origin = e.origin;
        hidden_names = e.hidden_names;
        number = e.number;
        photos.insert(e.photos.begin(), e.photos.end());
    }
    void apply(matters::MatterMoreSupplied const& e)
    {
        photos.insert(e.photos.begin(), e.photos.end());
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
