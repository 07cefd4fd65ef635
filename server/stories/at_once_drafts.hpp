// SPDX-License-Identifier: Apache-2.0
//
// What somebody can do to a draft.
#pragma once

#include "stories/at_once_episodes.hpp"
#include "stories/given_drafts.hpp"

namespace ztc::stories {

class DraftDeeds : public EpisodeDeeds {
protected:
    DraftScenes draft_scenes()
    {
        if (!shen_) {
            shen_ = std::make_unique<Caller>(port());
            shen_person_ = staff(*shen_, "示例沈代表", Role::deputy, station);
            describe_as_deputy(house(), shen_person_);
        }
        return {zhou,
                *shen_,
                gao,
                zhou_person,
                shen_person_,
                bureau,
                format_date(clock().today()),
                [this] { clock().advance(std::chrono::minutes{1}); }};
    }
    std::vector<Deed> of_drafts()
    {
        auto const to = [&](std::string const& move, Often often, std::vector<std::string> events,
                            Caller& who) {
            return act("/drafts/" + move, often, std::move(events), who,
                       [this, move] { return draft_scenes().body_for(move); });
        };
        return {to("begin", each, {"drafts.begun"}, zhou),
                to("write", once, {"drafts.revised"}, zhou),
                to("link_matters", each, {"drafts.matters_linked"}, zhou),
                to("add_evidence", each, {"drafts.evidence_added"}, zhou),
                to("remove_evidence", once, {"drafts.evidence_removed"}, zhou),
                to("ask_opinion", once, {"drafts.opinion_asked"}, zhou),
                to("give_opinion", once, {"drafts.opinion_given"}, li),
                to("ask_reading", once, {"drafts.reading_asked"}, zhou),
                to("comment", each, {"drafts.commented"}, gao),
                to("settle_comment", once, {"drafts.comment_settled"}, zhou),
                to("finish_reading", once, {"drafts.reading_done"}, gao),
                to("invite_cosigners", once, {"drafts.cosigners_invited"}, zhou),
                to("cosign", once, {"drafts.cosigned"}, zhou),
                to("decline_cosigning", once, {"drafts.cosigning_declined"}, zhou),
                to("drop", once, {"drafts.dropped"}, zhou)};
    }

private:
    std::unique_ptr<Caller> shen_;
    PersonId shen_person_;
};

} // namespace ztc::stories
