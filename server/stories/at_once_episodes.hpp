// SPDX-License-Identifier: Apache-2.0
//
// What somebody can do to an episode of “Deputies speak”; each time to another one.
#pragma once

#include "stories/at_once_stations.hpp"
#include "stories/given_episodes.hpp"

namespace ztc::stories {

class EpisodeDeeds : public StationDeeds {
protected:
    std::vector<Deed> of_episodes()
    {
        if (clerk_.cookie().empty()) {
            clerk_ = Caller(port());
            staff(clerk_, "示例·干事", Role::committee_clerk, committee);
            awake.push_back(&clerk_);
        }
        auto const to = [&](std::string const& move, Often often, std::vector<std::string> events,
                            Caller& who) {
            return act("/episodes/" + move, often, std::move(events), who,
                       [this, move] { return scenes().body_for(move); });
        };
        return {to("plan", each, {"episodes.planned"}, chen),
                to("revise", each, {"episodes.revised"}, zhou),
                to("submit", once, {"episodes.submitted"}, zhou),
                to("review", once, {"episodes.reviewed"}, chen),
                to("attach", once, {"files.taken", "episodes.material_attached"}, chen),
                to("consent", once, {"episodes.consented"}, zhou),
                to("add_consent", once, {"episodes.consent_added"}, chen),
                to("publish", once, {"episodes.published"}, chen),
                to("link", each, {"episodes.linked"}, chen),
                to("withdraw", once, {"files.lapsed", "episodes.consent_withdrawn"}, zhou),
                to("withdraw_consent", once, {"files.lapsed", "episodes.consent_withdrawn"}, chen),
                to("take_down", once, {"episodes.taken_down"}, gao)};
    }

private:
    EpisodeScenes scenes()
    {
        return {{chen, clerk_, gao, zhou, zhou_person, station},
                [this] { clock().advance(std::chrono::minutes{1}); }};
    }
    Caller clerk_{0};
};

} // namespace ztc::stories
