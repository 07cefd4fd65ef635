// SPDX-License-Identifier: Apache-2.0
//
// The supervision of a suggestion, and an item of another congress, as their events add up.
#pragma once

#include "modules/supervision/events.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ztc::supervision {

struct Query {
    NodeId unit;
    Date due_on{};
    bool answered = false;
};

struct Visit {
    Date held_on{};
    std::string code;
    std::vector<PersonId> deputies;
    VisitState state = VisitState::called;
    std::set<PersonId> came;
    bool invites(PersonId const& person) const
    {
        return std::ranges::find(deputies, person) != deputies.end();
    }
};

/// Which day of whom; told once of each.
struct Promise {
    Waiting waiting{};
    std::string of; // the unit, or the query; empty: the deputies
    Date due_on{};
    auto operator<=>(Promise const&) const = default;
};

struct Supervision {
    std::optional<KeyState> key;
    std::map<QueryId, Query> queries;
    std::map<VisitId, Visit> visits;
    std::map<PersonId, std::int64_t> looked;
    std::set<Promise> reminded;
    std::map<Promise, std::set<Role>> told;
    std::uint64_t version = 0;

    static Promise promise(Waiting waiting, std::optional<NodeId> const& unit,
                           std::optional<QueryId> const& query, Date due_on)
    {
        return {waiting, query ? query->text : unit ? unit->text : "", due_on};
    }
    void apply(Chosen const&) { key = KeyState::chosen; }
    void apply(Reported const&) { key = KeyState::reported; }
    void apply(Asked const& event) { queries[event.query] = {event.unit, event.due_on, false}; }
    void apply(Answered const& event) { queries[event.query].answered = true; }
    void apply(VisitCalled const& event)
    {
        visits[event.visit] = {event.held_on, event.code, event.deputies, VisitState::called, {}};
    }
    void apply(VisitCancelled const& event) { visits[event.visit].state = VisitState::cancelled; }
    void apply(VisitReplied const&) {}
    void apply(SignedIn const& event) { visits[event.visit].came.insert(event.deputy); }
    void apply(VisitNoted const& event) { visits[event.visit].state = VisitState::noted; }
    void apply(Looked const& event) { looked[event.person] = event.up_to; }
    void apply(Reminded const& event)
    {
        reminded.insert(promise(event.waiting, event.unit, event.query, event.due_on));
    }
    void apply(Escalated const& event)
    {
        told[promise(event.waiting, event.unit, event.query, event.due_on)].insert(event.tells);
    }
};

inline Supervision fold(std::span<Recorded const> stream)
{
    return folded<Supervision, Chosen, Reported, Asked, Answered, VisitCalled, VisitCancelled,
                  VisitReplied, SignedIn, VisitNoted, Looked, Reminded, Escalated>(stream);
}

struct Outside {
    OutsideId id; // empty: there is none
    Date confirmed_on{};
    bool ended = false;
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }
    void apply(OutsideFollowed const& event)
    {
        id = event.item;
        confirmed_on = event.confirmed_on;
    }
    void apply(OutsideConfirmed const& event) { confirmed_on = event.confirmed_on; }
    void apply(OutsideEnded const&) { ended = true; }
};

inline Outside fold_outside(std::span<Recorded const> stream)
{
    return folded<Outside, OutsideFollowed, OutsideConfirmed, OutsideEnded>(stream);
}

} // namespace ztc::supervision
