// SPDX-License-Identifier: Apache-2.0
//
// An episode as its events add up.
#pragma once

#include "kernel/actor.hpp"
#include "modules/episodes/events.hpp"

#include <algorithm>
#include <map>
#include <span>

namespace ztc::episodes {

struct PaperConsent {
    TextRef name;
    std::optional<FileId> scan;
    ConsentState state{};
};

struct Episode {
    EpisodeId id; // empty: there is none
    NodeId node;
    PersonId deputy;
    EpisodeState state{};
    Stage stage{}; // the one that is due, in review
    bool has_script = false;
    std::vector<Doer> written_by;
    std::vector<Doer> reviewed_by; // of this round
    std::optional<FileId> film, poster;
    std::int64_t others_seen = 0;
    bool deputy_consents = false;
    std::map<ConsentId, PaperConsent> consents;
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }
    std::int64_t others_consenting() const
    {
        return std::count_if(consents.begin(), consents.end(), [](auto const& one) {
            return one.second.state == ConsentState::given;
        });
    }

    void apply(Planned const& event)
    {
        id = event.episode;
        node = event.node;
        deputy = event.deputy;
        has_script = event.script.has_value();
    }
    void apply(Revised const&) { has_script = true; }
    void apply(Submitted const&)
    {
        state = EpisodeState::in_review;
        stage = Stage::facts;
        reviewed_by.clear();
    }
    void apply(Reviewed const& event)
    {
        if (event.outcome == Outcome::sent_back)
            state = EpisodeState::drafted;
        else if (event.stage == Stage::approval)
            state = EpisodeState::approved;
        else
            stage = event.stage == Stage::facts ? Stage::wording : Stage::approval;
    }
    void apply(MaterialAttached const& event)
    {
        film = event.film;
        poster = event.poster;
        others_seen = event.others_seen;
        deputy_consents = false;
        for (auto& [id_of_it, one] : consents)
            if (one.state == ConsentState::given) one.state = ConsentState::outdated;
    }
    void apply(Consented const&) { deputy_consents = true; }
    void apply(ConsentAdded const& event)
    {
        consents[event.consent] = {event.name, event.scan, ConsentState::given};
    }
    void apply(ConsentWithdrawn const& event)
    {
        if (event.consent)
            consents.at(*event.consent).state = ConsentState::withdrawn;
        else
            deputy_consents = false;
        if (state != EpisodeState::approved) state = EpisodeState::withdrawn;
    }
    void apply(Published const&) { state = EpisodeState::published; }
    void apply(Linked const&) {}
    void apply(TakenDown const&) { state = EpisodeState::taken_down; }
    void apply(ViewingsCounted const&) {}
};

/// Whose words and whose judgement it is, is in the envelope.
inline Episode fold(std::span<Recorded const> stream)
{
    Episode episode;
    for (auto const& recorded : stream) {
        Doer const by{recorded.actor, recorded.on_behalf_of};
        dispatch<Planned>(recorded, [&](Planned const& event) {
            if (event.script) episode.written_by.push_back(by);
        });
        dispatch<Revised>(recorded, [&](auto const&) { episode.written_by.push_back(by); });
        dispatch<Planned, Revised, Submitted, Reviewed, MaterialAttached, Consented, ConsentAdded,
                 ConsentWithdrawn, Published, Linked, TakenDown, ViewingsCounted>(
            recorded, [&](auto const& event) { episode.apply(event); });
        dispatch<Reviewed>(recorded, [&](auto const&) { episode.reviewed_by.push_back(by); });
        episode.version = recorded.version;
    }
    return episode;
}

} // namespace ztc::episodes
