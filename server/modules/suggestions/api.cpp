// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/suggestions/service.hpp"

namespace ztc::suggestions {

namespace {

constexpr std::string_view unknown = "suggestions.unknown", wrong_state = "suggestions.wrong_state",
                           too_many_files = "suggestions.too_many_files",
                           files_unknown = "files.unknown", files_used = "files.already_used",
                           files_kind = "files.wrong_kind", say_why = "suggestions.say_why";

void declare_examination(Routes& routes)
{
    routes.post("/suggestions/submit", &submit)
        .says("File a draft as a suggestion or motion, by the deputy's own hand.")
        .needs(Right::make_suggestions)
        .refuses({"drafts.unknown", "drafts.not_yours", "drafts.is_filed", "drafts.is_dropped",
                  "drafts.nothing_written", "drafts.forwarded_letter", "drafts.needs_evidence",
                  "suggestions.deputies_only", "suggestions.of_another_level",
                  "suggestions.needs_signatories", "suggestions.needs_scan",
                  "suggestions.motion_in_recess", too_many_files, files_unknown, files_used,
                  files_kind});
    routes.post("/suggestions/accept", &accept)
        .says("Accept it: it has a number and waits to be referred.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, wrong_state});
    routes.post("/suggestions/return", &return_it)
        .says("Return it to the deputy and say why, or how it could be divided.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, wrong_state, "suggestions.wrong_split"});
    routes.post("/suggestions/make_letter", &make_letter)
        .says("Treat it as a letter of the deputy and say why.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, wrong_state});
    routes.post("/suggestions/merge", &merge)
        .says("Handle it together with another on the same thing.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, wrong_state});
    routes.post("/suggestions/dispose", &dispose)
        .says("Record what the presidium made of a motion.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, wrong_state, "suggestions.no_motion"});
}

void declare_referral(Routes& routes)
{
    routes.post("/suggestions/refer", &refer)
        .says("Hand it over to its units; all days are counted from now.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, wrong_state, "suggestions.is_motion", "suggestions.wrong_units",
                  "suggestions.unknown_unit"});
    routes.post("/suggestions/refer_many", &refer_many)
        .says("Hand over several at once, all or none.")
        .needs(Right::examine_suggestions)
        .refuses({"suggestions.wrong_count", unknown, wrong_state, "suggestions.is_motion",
                  "suggestions.wrong_units", "suggestions.unknown_unit"});
    routes.post("/suggestions/rule_on_relief", &rule_on_relief)
        .says("Rule on a unit that wants to be relieved: moved or kept.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, wrong_state, "suggestions.no_relief_asked",
                  "suggestions.ruling_incomplete", "suggestions.wrong_units",
                  "suggestions.unknown_unit"});
    routes.post("/suggestions/extend", &extend)
        .says("Agree to the extension that a unit asked for.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, wrong_state, "suggestions.no_extension_asked"});
    routes.post("/suggestions/refuse_extension", &refuse_extension)
        .says("Refuse the extension and say why.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, wrong_state, "suggestions.no_extension_asked"});
}

void declare_handling(Routes& routes)
{
    routes.post("/suggestions/take_on", &take_on)
        .says("Take it on by name.")
        .needs(Right::handle_suggestions)
        .refuses({unknown, wrong_state, "suggestions.taken_on_already"});
    routes.post("/suggestions/ask_relief", &ask_relief)
        .says("Ask to be relieved of it: it is not the unit's to handle.")
        .needs(Right::handle_suggestions)
        .refuses({unknown, wrong_state, "suggestions.relief_asked_already",
                  "suggestions.relief_too_late"});
    routes.post("/suggestions/record_contact", &record_contact)
        .says("Write down how the unit spoke with the deputy.")
        .needs(Right::handle_suggestions)
        .refuses({unknown, wrong_state, "suggestions.wrong_day"});
    routes.post("/suggestions/send_opinion", &send_opinion)
        .says("Send the co-handling unit's opinion to the lead.")
        .needs(Right::handle_suggestions)
        .refuses({unknown, wrong_state, "suggestions.not_co_handling",
                  "suggestions.opinion_sent_already"});
    routes.post("/suggestions/send_opinion_back", &send_opinion_back)
        .says("Send an opinion without substance back to the co-handling unit.")
        .needs(Right::handle_suggestions)
        .refuses({unknown, wrong_state, "suggestions.no_opinion"});
    routes.post("/suggestions/ask_extension", &ask_extension)
        .says("Ask for more time, within the longest period of the law.")
        .needs(Right::handle_suggestions)
        .refuses({unknown, wrong_state, "suggestions.not_replying", "suggestions.replied_already",
                  "suggestions.extended_already", "suggestions.extension_too_late",
                  "suggestions.extension_too_long"});
    routes.post("/suggestions/draft_reply", &draft_reply)
        .says("Lay a reply before the principal, each ask answered by itself.")
        .needs(Right::handle_suggestions)
        .refuses({unknown, wrong_state, "suggestions.not_replying", "suggestions.replied_already",
                  "suggestions.unknown_outcome", "suggestions.unknown_ask",
                  "suggestions.points_missing", "suggestions.plan_incomplete",
                  "suggestions.plan_is_past", "suggestions.needs_proof",
                  "suggestions.outcome_needs_date", "suggestions.outcome_says_more", too_many_files,
                  files_unknown, files_used, files_kind});
    routes.post("/suggestions/send_reply_back", &send_reply_back)
        .says("Send the draft back to the clerk and say why.")
        .needs(Right::sign_replies)
        .refuses({unknown, wrong_state, "suggestions.nothing_to_sign"});
    routes.post("/suggestions/sign_reply", &sign_reply)
        .says("Sign the reply as the unit's principal; its plans stand in the ledger from now on.")
        .needs(Right::sign_replies)
        .refuses({unknown, wrong_state, "suggestions.nothing_to_sign", "suggestions.another_draft",
                  "suggestions.document_no", "suggestions.opinion_missing", too_many_files,
                  files_unknown, files_used, files_kind});
}

void declare_rating(Routes& routes)
{
    routes.post("/suggestions/confirm_contact", &confirm_contact)
        .says("As the lead deputy: did the contact take place that the unit wrote down?")
        .needs(Right::make_suggestions)
        .refuses({unknown, wrong_state, "suggestions.nothing_to_confirm"});
    routes.post("/suggestions/answer_extension", &answer_extension)
        .says("As the lead deputy: is more time for the reply right? The office decides.")
        .needs(Right::make_suggestions)
        .refuses({unknown, "suggestions.no_extension_asked", "suggestions.extension_answered"});
    routes.post("/suggestions/give_feedback", &give_feedback)
        .says("Rate the reply in each dimension of the congress.")
        .needs(Right::make_suggestions)
        .refuses({unknown, wrong_state, "suggestions.rated_already",
                  "suggestions.rating_incomplete", say_why});
    routes.post("/suggestions/record_feedback", &record_feedback)
        .says("Write down what a deputy said on paper or by telephone.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, wrong_state, "suggestions.wrong_way", "suggestions.rated_already",
                  "suggestions.rating_incomplete", say_why});
    routes.post("/suggestions/order_redo", &order_redo)
        .says("Have it handled anew, for a deputy is not satisfied.")
        .needs(Right::examine_suggestions)
        .refuses(
            {unknown, wrong_state, "suggestions.nobody_dissatisfied", "suggestions.redo_limit"});
    routes.post("/suggestions/open_assessment", &open_assessment)
        .says("Mediation or assessment by experts, after the rehandling.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, wrong_state, "suggestions.no_assessment",
                  "suggestions.nobody_dissatisfied", "suggestions.redo_first"});
    routes.post("/suggestions/conclude_assessment", &conclude_assessment)
        .says("Write down what it came to.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, wrong_state});
    routes.post("/suggestions/rate_as_raiser", &rate_as_raiser)
        .says("As a resident whose matter is part of it: did it help? Nobody reads a single one.")
        .needs(Right::follow_own_matters)
        .refuses({unknown, wrong_state, "suggestions.window_over", "suggestions.rated_already"});
    routes.post("/suggestions/report_inducement", &report_inducement)
        .says("Report that somebody tried to move a rating by threat or favour.")
        .needs_sign_in()
        .refuses({unknown});
    routes.post("/suggestions/close", &close)
        .says("Close it when all have rated or their days are over.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, wrong_state, "suggestions.ratings_awaited", "suggestions.redo_first"});
    routes.post("/suggestions/withdraw", &withdraw)
        .says("Withdraw it; where all signatories must want it, it ends with the last.")
        .needs(Right::make_suggestions)
        .refuses({unknown, wrong_state, "suggestions.lead_withdraws",
                  "suggestions.withdrawal_asked_already", "suggestions.too_late_to_withdraw"});
}

void declare_publishing(Routes& routes)
{
    routes.post("/suggestions/publish", &publish)
        .says("Make it public as far as the deputy agreed, with its reply.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, "suggestions.not_to_publish", "suggestions.too_much",
                  "suggestions.reply_too"});
    routes.post("/suggestions/hide", &hide)
        .says("Take it down for a reason that stays in its place.")
        .needs(Right::examine_suggestions)
        .refuses({unknown, "suggestions.not_published"});
}

} // namespace

void declare(Routes& routes)
{
    declare_examination(routes);
    declare_referral(routes);
    declare_handling(routes);
    declare_rating(routes);
    declare_publishing(routes);
}

} // namespace ztc::suggestions
