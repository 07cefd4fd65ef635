// SPDX-License-Identifier: Apache-2.0
//
// A series of talks as its events add up.
#pragma once

#include "kernel/actor.hpp"
#include "modules/talks/events.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ztc::talks {

struct Talk {
    TalkState state = TalkState::called;
    Date held_on{};
    std::vector<NodeId> units;
    std::vector<PersonId> deputies;
    std::set<TopicId> topics;
    MinutesState minutes = MinutesState::none;
    Doer proposed_by = {}; // to the director, and in whose place
};

struct Series {
    SeriesId id; // empty: there is none
    NodeId station;
    std::map<TalkId, Talk> talks;
    std::map<ActionId, bool> actions; // and whether it is done
    std::uint64_t version = 0;

    bool known() const { return !id.empty(); }
    Talk const* talk(TalkId const& talk) const
    {
        auto const found = talks.find(talk);
        return found == talks.end() ? nullptr : &found->second;
    }
    std::int64_t took_place() const
    {
        return std::ranges::count_if(
            talks, [](auto const& one) { return one.second.state != TalkState::cancelled; });
    }
    std::vector<ActionId> open_actions() const
    {
        std::vector<ActionId> open;
        for (auto const& [action, done] : actions)
            if (!done) open.push_back(action);
        return open;
    }

    void apply(SeriesBegun const& event)
    {
        id = event.series;
        station = event.station;
    }
    void apply(Called const& event)
    {
        auto& talk = talks[event.talk];
        talk.held_on = event.held_on;
        talk.units = event.units;
        talk.deputies = event.deputies;
    }
    void apply(Cancelled const& event) { talks[event.talk].state = TalkState::cancelled; }
    void apply(TopicAdded const& event) { talks[event.talk].topics.insert(event.topic); }
    void apply(TopicConcluded const&) {}
    void apply(ActionAgreed const& event) { actions[event.action] = false; }
    void apply(ActionDone const& event) { actions[event.action] = true; }
    void apply(Held const& event) { talks[event.talk].state = TalkState::held; }
    void apply(MinutesProposed const& event) { talks[event.talk].minutes = MinutesState::proposed; }
    void apply(MinutesApproved const& event) { talks[event.talk].minutes = MinutesState::open; }
    void apply(MinutesReturned const& event) { talks[event.talk].minutes = MinutesState::none; }
    void apply(MinutesTakenDown const& event) { talks[event.talk].minutes = MinutesState::none; }
};

inline Series fold(std::span<Recorded const> stream)
{
    Series series;
    for (auto const& recorded : stream) {
        dispatch<SeriesBegun, Called, Cancelled, TopicAdded, TopicConcluded, ActionAgreed,
                 ActionDone, Held, MinutesProposed, MinutesApproved, MinutesReturned,
                 MinutesTakenDown>(recorded, [&](auto const& event) { series.apply(event); });
        dispatch<MinutesProposed>(recorded, [&](MinutesProposed const& event) {
            series.talks[event.talk].proposed_by = {recorded.actor, recorded.on_behalf_of};
        });
        series.version = recorded.version;
    }
    return series;
}

} // namespace ztc::talks
