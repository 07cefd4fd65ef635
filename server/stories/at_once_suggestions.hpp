// SPDX-License-Identifier: Apache-2.0
//
// What somebody can do to a suggestion, a motion and a commitment; each time to another one.
#pragma once

#include "stories/at_once_drafts.hpp"
#include "stories/given_suggestions.hpp"

namespace ztc::stories {

class SuggestionDeeds : public DraftDeeds {
protected:
    std::vector<Deed> of_suggestions()
    {
        auto const to = [&](std::string const& move, Often often, std::vector<std::string> events,
                            Caller& who) {
            for (auto& event : events)
                if (event.find('.') == std::string::npos) event = "suggestions." + event;
            return act("/suggestions/" + move, often, std::move(events), who,
                       [this, move] { return scenes().body_for(move); });
        };
        cast_once();
        return {to("submit", once, {"drafts.filed", "submitted"}, zhou),
                to("accept", once, {"accepted"}, office_),
                to("return", once, {"drafts.given_back", "returned"}, office_),
                to("make_letter", once, {"made_letter"}, office_),
                to("merge", once, {"took_in", "merged"}, office_),
                to("dispose", once, {"disposed"}, office_),
                to("refer", once, {"referred"}, office_),
                to("refer_many", once, {"referred"}, office_),
                to("rule_on_relief", once, {"relief_ruled"}, office_),
                to("extend", once, {"extended"}, office_),
                to("refuse_extension", once, {"extension_refused"}, office_),
                to("take_on", once, {"taken_on"}, li),
                to("ask_relief", once, {"relief_asked"}, li),
                to("record_contact", each, {"contacted"}, li),
                to("confirm_contact", once, {"contact_confirmed"}, zhou),
                to("answer_extension", once, {"extension_answered"}, zhou),
                to("send_opinion", once, {"opinion_sent"}, li),
                to("send_opinion_back", once, {"opinion_sent_back"}, li),
                to("ask_extension", once, {"extension_asked"}, li),
                to("draft_reply", each, {"point_drafted", "point_drafted", "reply_drafted"}, li),
                to("send_reply_back", once, {"reply_sent_back"}, head_),
                to("sign_reply", once, {"replied", "commitments.made"}, head_),
                to("give_feedback", once, {"feedback_given"}, zhou),
                to("record_feedback", once, {"feedback_given"}, office_),
                to("order_redo", once, {"redo_ordered"}, office_),
                to("open_assessment", once, {"assessment_opened"}, office_),
                to("conclude_assessment", once, {"assessment_concluded"}, office_),
                to("rate_as_raiser", once, {"raiser_rated"}, lin),
                to("report_inducement", each, {"inducement_reported"}, zhou),
                to("close", once, {"closed"}, office_),
                to("withdraw", once, {"withdrawal_asked", "withdrawn"}, zhou),
                to("publish", once, {"published"}, office_),
                to("hide", once, {"hidden"}, office_)};
    }
    std::vector<Deed> of_commitments()
    {
        auto const to = [&](std::string const& move, Often often, std::vector<std::string> events,
                            Caller& who) {
            return act("/commitments/" + move, often, std::move(events), who,
                       [this, move] { return scenes().body_of_commitment(move); });
        };
        cast_once();
        return {to("set_milestone", each, {"commitments.milestone_set"}, li),
                to("reach_milestone", once, {"commitments.milestone_reached"}, li),
                to("slip", once, {"commitments.slipped"}, li),
                to("deliver", once, {"files.taken", "commitments.delivered"}, li),
                to("rate_delivery", once, {"commitments.delivery_rated"}, zhou),
                to("reopen", once, {"commitments.reopened"}, office_)};
    }
    std::vector<Deed> of_supervision()
    {
        auto const to = [&](std::string const& move, Often often, std::string const& event,
                            Caller& who) {
            return act("/supervision/" + move, often, {"supervision." + event}, who,
                       [this, move] { return scenes().body_of_supervision(move); });
        };
        cast_once();
        return {to("choose", once, "chosen", office_),
                to("report", once, "reported", office_),
                to("ask", each, "asked", gao),
                to("answer", once, "answered", li),
                to("call_visit", each, "visit_called", gao),
                to("cancel_visit", once, "visit_cancelled", gao),
                to("reply_to_visit", each, "visit_replied", zhou),
                to("sign_in", once, "signed_in", zhou),
                to("sign_in_for", once, "signed_in", gao),
                to("note_visit", once, "visit_noted", gao),
                to("look", once, "looked", zhou),
                to("follow_outside", each, "outside_followed", gao),
                to("confirm_outside", each, "outside_confirmed", gao),
                to("end_outside", once, "outside_ended", gao)};
    }

private:
    void cast_once()
    {
        if (!office_.cookie().empty()) return;
        office_ = Caller(port());
        staff(office_, "示例·代表工作室", Role::standing_committee_office,
              SuggestionScenes::office_of(house(), top));
        head_ = Caller(port());
        staff(head_, "示例·局长", Role::unit_head, bureau);
        awake.push_back(&office_);
        awake.push_back(&head_);
        scenes().adopt_rule();
    }
    SuggestionScenes scenes()
    {
        return {{zhou, office_, li, head_, he, gao, lin, zhou_person, bureau, water},
                [this] { clock().advance(std::chrono::minutes{1}); },
                [this] { return accepted(); }};
    }
    Caller office_{0}, head_{0};
};

} // namespace ztc::stories
