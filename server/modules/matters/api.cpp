// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/matters/service.hpp"

namespace ztc::matters {

namespace {

void declare_raiser_moves(Routes& routes)
{
    routes.post("/matters/raise", &raise)
        .says("Raise a concern. The answer holds the number, the query code and the day by which "
              "it is accepted.")
        .needs(Right::raise_matters)
        .refuses({"matters.unknown_category", "matters.unknown_notice", "matters.unknown_community",
                  "matters.unknown_accused", "matters.too_many_photos", "files.unknown",
                  "people.unknown_wording", "people.outdated_wording", "files.already_used",
                  "files.wrong_kind", "matters.origin_not_yours"});
    routes.post("/matters/enter", &enter)
        .says("Write down what somebody says at the station, on the phone, on paper or in a chat.")
        .needs(Right::enter_matters)
        .refuses({"matters.unknown_category", "matters.unknown_notice", "matters.unknown_community",
                  "matters.unknown_accused", "matters.too_many_photos", "files.unknown",
                  "people.unknown_wording", "people.outdated_wording", "files.already_used",
                  "files.wrong_kind", "matters.not_an_entry", "matters.unknown_person"});
    routes.post("/matters/join", &join)
        .says("It concerns me too: once for each person.")
        .needs(Right::join_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.already_joined"});
    routes.post("/matters/supply_more", &supply_more)
        .says("Answer what the station asked; its clock goes on.")
        .needs(Right::follow_own_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.already_referred", "matters.already_answered", "matters.nothing_asked",
                  "matters.too_many_photos", "files.unknown", "files.already_used",
                  "files.wrong_kind"});
    routes.post("/matters/rate", &rate)
        .says("Rate attitude and result apart. A dissatisfying result of who raised it first "
              "reopens the matter.")
        .needs(Right::follow_own_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_answered_yet", "matters.rating_is_over", "matters.already_rated"});
    routes.post("/matters/rate_by_code", &rate_by_code)
        .says("Rate with the number and the code of the receipt, without an account.")
        .open_to_anyone()
        .refuses({"matters.wrong_code", "matters.code_locked", "matters.not_answered_yet",
                  "matters.already_closed", "matters.is_merged", "matters.rating_is_over",
                  "matters.already_rated"});
    routes.post("/matters/follow", &follow)
        .says("Where a matter stands, with the number and the code of its receipt, without an "
              "account.")
        .open_to_anyone()
        .refuses({"matters.wrong_code", "matters.code_locked"});
    routes.post("/matters/contest", &contest)
        .says("Say that what is called done is not; reopens the matter with a new clock.")
        .needs(Right::follow_own_matters)
        .refuses({"matters.unknown", "matters.is_merged", "matters.not_closed_yet",
                  "matters.not_accepted_yet", "matters.nothing_to_contest",
                  "matters.contesting_is_over", "matters.too_many_photos", "files.unknown",
                  "files.already_used", "files.wrong_kind"});
    routes.post("/matters/withdraw", &withdraw)
        .says("Take one's own matter back; closes it.")
        .needs(Right::follow_own_matters)
        .refuses({"matters.unknown", "matters.already_closed"});
}

void declare_desk_moves(Routes& routes)
{
    routes.post("/matters/accept", &accept)
        .says("Take a matter up, and name the deputy who follows it.")
        .needs(Right::accept_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.already_accepted", "matters.not_a_deputy", "matters.own_concern"});
    routes.post("/matters/ask_more", &ask_more)
        .says("Ask the raiser for what is missing; the desk's clock stands until the answer.")
        .needs(Right::accept_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.already_referred", "matters.already_asked"});
    routes.post("/matters/correct", &correct)
        .says("Put a matter into its right category.")
        .needs(Right::accept_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.already_answered", "matters.unknown_category"});
    routes.post("/matters/name_deputy", &name_deputy)
        .says("Name another deputy who follows it.")
        .needs(Right::accept_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_accepted_yet", "matters.not_a_deputy", "matters.own_concern",
                  "matters.already_follows"});
    routes.post("/matters/redirect", &redirect)
        .says("Show the raiser the right door, in words; closes the matter here.")
        .needs(Right::redirect_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.already_referred"});
    routes.post("/matters/merge", &merge)
        .says("Let one matter go on for another that is the same; can be undone.")
        .needs(Right::accept_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.already_referred", "matters.cannot_merge_these"});
    routes.post("/matters/unmerge", &unmerge)
        .says("They are two after all.")
        .needs(Right::accept_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.already_referred",
                  "matters.not_merged"});
}

void declare_referral_moves(Routes& routes)
{
    routes.post("/matters/look_into", &look_into)
        .says("What the deputy found. A deputy looks, follows and urges, and never handles.")
        .needs(Right::look_into_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_accepted_yet", "matters.visited_in_future",
                  "matters.too_many_photos", "files.unknown", "files.already_used",
                  "files.wrong_kind"});
    routes.post("/matters/urge", &urge)
        .says("Urge the unit, or ask how far it is (代表法 31).")
        .needs_sign_in()
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_referred_yet", "matters.nothing_promised"});
    routes.post("/matters/refer", &refer)
        .says("Hand a matter to the unit that then owes the answer by a fixed day; where policy "
              "wants it, it waits for the director's word.")
        .needs(Right::refer_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_accepted_yet", "matters.already_answered", "matters.already_there",
                  "matters.unknown_unit", "matters.complains_of_unit", "matters.rule_first"});
    routes.post("/matters/approve_referral", &approve_referral)
        .says("The director lets a proposed referral go out.")
        .needs(Right::approve_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_accepted_yet", "matters.already_answered",
                  "matters.nothing_proposed", "matters.second_person", "matters.unknown_unit"});
    routes.post("/matters/return_referral", &return_referral)
        .says("The director sends a proposed referral back, with the reason.")
        .needs(Right::approve_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_accepted_yet", "matters.already_answered",
                  "matters.nothing_proposed", "matters.second_person"});
    routes.post("/matters/rule_on_relief", &rule_on_relief)
        .says("Rule whose matter it is; from the second request on the committee does.")
        .needs(Right::refer_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_referred_yet", "matters.already_answered", "matters.no_relief_asked",
                  "matters.committee_rules", "matters.already_there", "matters.unknown_unit"});
    routes.post("/matters/extend", &extend)
        .says("Give the unit more time, and say on what that rests.")
        .needs(Right::refer_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_referred_yet", "matters.already_answered", "matters.extended_enough",
                  "matters.extension_not_later", "matters.extension_too_long",
                  "matters.is_paused"});
    routes.post("/matters/refuse_extension", &refuse_extension)
        .says("Give the unit no more time, with the reason; the day that was promised stays.")
        .needs(Right::refer_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_referred_yet", "matters.already_answered",
                  "matters.no_extension_asked"});
    routes.post("/matters/pause", &pause)
        .says("Let the unit's clock stand, for a reason.")
        .needs(Right::refer_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_referred_yet", "matters.already_answered", "matters.is_paused"});
    routes.post("/matters/resume", &resume)
        .says("Let the unit's clock go on with the days that were left.")
        .needs(Right::refer_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_referred_yet", "matters.already_answered", "matters.not_paused"});
    routes.post("/matters/record_rating", &record_rating)
        .says("Write down what the raiser said of the answer on the phone or on paper; never by "
              "the unit that is rated.")
        .needs(Right::enter_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_answered_yet", "matters.rating_is_over", "matters.already_rated",
                  "matters.not_a_channel"});
}

void declare_unit_moves(Routes& routes)
{
    routes.post("/matters/take_on", &take_on)
        .says("A person at the unit takes it on, by name.")
        .needs(Right::answer_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_referred_yet", "matters.already_answered",
                  "matters.already_taken_on"});
    routes.post("/matters/report_progress", &report_progress)
        .says("Say how far it is, with photos.")
        .needs_sign_in()
        .refuses({"matters.unknown", "matters.is_merged", "matters.not_referred_yet",
                  "matters.nothing_promised", "matters.too_many_photos", "files.unknown",
                  "files.already_used", "files.wrong_kind"});
    routes.post("/matters/ask_relief", &ask_relief)
        .says("Ask to be relieved, and say whose it is; the matter stays until that is ruled.")
        .needs(Right::answer_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_referred_yet", "matters.already_answered",
                  "matters.relief_already_asked", "matters.already_there", "matters.unknown_unit"});
    routes.post("/matters/ask_extension", &ask_extension)
        .says("Ask for more time, with the reason.")
        .needs(Right::answer_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.not_referred_yet", "matters.already_answered",
                  "matters.relief_already_asked", "matters.extension_already_asked",
                  "matters.extension_not_later"});
    routes.post("/matters/answer", &answer)
        .says("Answer: done with its date, planned with date and owner, or cannot with the reason.")
        .needs(Right::answer_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.already_answered", "matters.not_referred_yet", "matters.done_needs_date",
                  "matters.done_in_future", "matters.done_before_raised", "matters.plan_needs_date",
                  "matters.plan_in_past", "matters.plan_needs_owner", "matters.cannot_needs_reason",
                  "matters.too_many_photos", "files.unknown", "files.already_used",
                  "files.wrong_kind"});
    routes.post("/matters/record_answer", &record_answer)
        .says("Write down the answer that a unit without an account gave on paper, with its scan.")
        .needs(Right::enter_matters)
        .refuses({"matters.unknown", "matters.already_closed", "matters.is_merged",
                  "matters.already_answered", "matters.not_referred_yet",
                  "matters.answered_in_future", "matters.done_needs_date", "matters.done_in_future",
                  "matters.done_before_raised", "matters.plan_needs_date", "matters.plan_in_past",
                  "matters.plan_needs_owner", "matters.cannot_needs_reason",
                  "matters.too_many_photos", "files.unknown", "files.already_used",
                  "files.wrong_kind"});
    routes.post("/matters/deliver", &deliver)
        .says("What was promised has been done.")
        .needs_sign_in()
        .refuses({"matters.unknown", "matters.is_merged", "matters.not_answered_yet",
                  "matters.nothing_promised", "matters.done_in_future", "matters.too_many_photos",
                  "files.unknown", "files.already_used", "files.wrong_kind"});
    routes.post("/matters/slip", &slip)
        .says("It will not be done by the promised day: the new one, and why.")
        .needs_sign_in()
        .refuses({"matters.unknown", "matters.is_merged", "matters.not_answered_yet",
                  "matters.nothing_promised", "matters.slip_not_later"});
}

} // namespace

void declare(Routes& routes)
{
    declare_raiser_moves(routes);
    declare_desk_moves(routes);
    declare_referral_moves(routes);
    declare_unit_moves(routes);
}

} // namespace ztc::matters
