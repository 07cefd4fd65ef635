// SPDX-License-Identifier: Apache-2.0
//
// What somebody can do to an activity; each time to another one.
#pragma once

#include "stories/at_once_record.hpp"
#include "stories/given_activities.hpp"

namespace ztc::stories {

class ActivityDeeds : public RecordDeeds {
protected:
    std::vector<Deed> of_activities()
    {
        auto const to = [&](std::string const& move, Often often, std::string const& event,
                            Caller& who) {
            return act("/activities/" + move, often, {"activities." + event}, who,
                       [this, move] { return scenes().body_for(move); });
        };
        return {to("plan", each, "planned", chen),
                to("change", each, "changed", chen),
                to("approve", once, "approved", gao),
                to("send_back", once, "sent_back", gao),
                to("announce", once, "announced", chen),
                to("cancel", once, "cancelled", chen),
                to("reply", each, "replied", zhou),
                to("sign_in", once, "signed_in", zhou),
                to("sign_in_for", once, "signed_in", chen),
                to("add_note", each, "note_added", chen),
                to("check", each, "line_checked", chen),
                to("record_item", each, "item_recorded", chen),
                to("settle_item", once, "item_settled", chen),
                act("/activities/raise_item", once, {"matters.raised", "activities.item_raised"},
                    chen, [this] { return raised_item(); }),
                to("close", once, "held", chen),
                to("report", once, "reported", chen),
                to("transmit", once, "transmitted", chen),
                to("record_feedback", once, "feedback_recorded", chen),
                to("appraise", once, "appraised", chen),
                to("publish", once, "published", chen),
                to("start_campaign", each, "campaign_started", chen),
                to("publish_plan", each, "plan_published", gao),
                to("open_feed", each, "feed_opened", zhou)};
    }

private:
    ActivityScenes scenes()
    {
        return {chen, gao, zhou_person, station, format_date(clock().today()), [this] {
                    clock().advance(std::chrono::minutes{1});
                }};
    }
    json::object raised_item()
    {
        auto matter = raise_body("示例", "示例", community);
        matter["raised_by"] = person_of(lin);
        return scenes().body_for("raise_item", matter);
    }
};

} // namespace ztc::stories
