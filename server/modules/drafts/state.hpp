// SPDX-License-Identifier: Apache-2.0
//
// A draft as its events add up.
#pragma once

#include "modules/drafts/events.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ztc::drafts {

struct Asked {
    Date due_on{};
    std::optional<Feasibility> feasibility = {};
};

struct Remark {
    Passage passage{};
    std::optional<std::int64_t> ask;
    std::optional<TextRef> quoted, proposed;
    bool settled = false;
};

struct Invited {
    std::int64_t signed_revision = 0; // 0: none
    bool declined = false;
};

struct Draft {
    DraftId id; // empty: there is none
    SuggestionKind kind{};
    PersonId lead;
    std::vector<NodeId> seats;
    std::vector<MatterId> matters;
    DraftState state{};
    bool shared = false; // the readers were asked
    std::optional<Revised> text;
    std::set<EvidenceId> evidence;
    std::map<NodeId, Asked> opinions;
    std::map<CommentId, Remark> comments;
    std::map<PersonId, Invited> invited;
    std::optional<SuggestionId> filed_as;
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }
    std::int64_t revision() const { return text ? text->revision : 0; }
    std::vector<PersonId> signed_by() const
    {
        std::vector<PersonId> out;
        for (auto const& [person, how] : invited)
            if (!how.declined && how.signed_revision == revision() && revision() > 0)
                out.push_back(person);
        return out;
    }

    void apply(Begun const& event)
    {
        id = event.draft;
        kind = event.kind;
        lead = event.lead;
        seats = event.seats;
        matters = event.matters;
    }
    void apply(Revised const& event) { text = event; }
    void apply(MattersLinked const& event) { matters = event.matters; }
    void apply(EvidenceAdded const& event) { evidence.insert(event.evidence); }
    void apply(EvidenceRemoved const& event) { evidence.erase(event.evidence); }
    void apply(OpinionAsked const& event) { opinions[event.unit] = {event.due_on, {}}; }
    void apply(OpinionGiven const& event) { opinions[event.unit].feasibility = event.feasibility; }
    void apply(ReadingAsked const&)
    {
        state = DraftState::reading;
        shared = true;
    }
    void apply(Commented const& event)
    {
        comments[event.comment] = {event.passage, event.ask, event.quoted, event.proposed, false};
    }
    void apply(CommentSettled const& event) { comments[event.comment].settled = true; }
    void apply(ReadingDone const&) { state = DraftState::read; }
    void apply(CosignersInvited const& event)
    {
        for (auto const& deputy : event.deputies) invited[deputy] = {};
    }
    void apply(Cosigned const& event) { invited[event.deputy].signed_revision = event.revision; }
    void apply(CosigningDeclined const& event) { invited[event.deputy].declined = true; }
    void apply(Filed const& event)
    {
        state = DraftState::filed;
        filed_as = event.suggestion;
    }
    void apply(GivenBack const&) { state = DraftState::writing; }
    void apply(Dropped const&) { state = DraftState::dropped; }
};

inline Draft fold(std::span<Recorded const> stream)
{
    return folded<Draft, Begun, Revised, MattersLinked, EvidenceAdded, EvidenceRemoved,
                  OpinionAsked, OpinionGiven, ReadingAsked, Commented, CommentSettled, ReadingDone,
                  CosignersInvited, Cosigned, CosigningDeclined, Filed, GivenBack, Dropped>(stream);
}

} // namespace ztc::drafts
