// SPDX-License-Identifier: Apache-2.0
//
// What somebody can do around a station: talks, ideas, delegations.
#pragma once

#include "stories/around_stations.hpp"
#include "stories/at_once_press.hpp"

namespace ztc::stories {

class StationDeeds : public PressDeeds {
protected:
    AroundStations around_stations()
    {
        clock().advance(std::chrono::minutes{1});
        return {chen, gao, zhou, station, bureau, zhou_person, clock().today()};
    }
    std::vector<Deed> of_talks()
    {
        auto const to = [&](std::string const& move, Often often, std::string event, Caller& who) {
            return act("/talks/" + move, often, {std::move(event)}, who,
                       [this, move] { return around_stations().of_talk(move); });
        };
        return {to("begin_series", each, "talks.series_begun", chen),
                to("call", once, "talks.called", chen),
                to("cancel", once, "talks.cancelled", chen),
                to("add_topic", each, "talks.topic_added", chen),
                to("conclude_topic", each, "talks.topic_concluded", chen),
                to("agree_action", each, "talks.action_agreed", chen),
                to("finish_action", once, "talks.action_done", chen),
                to("close", once, "talks.held", chen),
                to("propose_minutes", once, "talks.minutes_proposed", chen),
                to("approve_minutes", once, "talks.minutes_approved", gao),
                to("return_minutes", once, "talks.minutes_returned", gao),
                to("take_down_minutes", once, "talks.minutes_taken_down", gao)};
    }
    std::vector<Deed> of_ideas()
    {
        auto const to = [&](std::string const& move, Often often, std::string event, Caller& who) {
            return act("/ideas/" + move, often, {std::move(event)}, who,
                       [this, move] { return around_stations().of_idea(move); });
        };
        return {to("send", each, "ideas.sent", zhou),
                to("withdraw", once, "ideas.withdrawn", zhou),
                to("file", once, "ideas.filed", gao),
                to("pass_on", once, "ideas.passed_on", gao),
                to("answer", once, "ideas.answered", li),
                to("become_suggestion", once, "ideas.became_suggestion", gao),
                act("/delegations/record", each, {"delegations.recorded"}, chen,
                    [this] { return around_stations().of_delegation("record"); }),
                act("/delegations/strike", once, {"delegations.struck"}, chen,
                    [this] { return around_stations().of_delegation("strike"); })};
    }
};

} // namespace ztc::stories
