// SPDX-License-Identifier: Apache-2.0
#include "modules/publication/rules.hpp"

#include <gtest/gtest.h>

namespace ztc::publication {
namespace {

using matters::Origin;

NodeId const community{"community"}, station{"station"}, unit{"unit"};

Actor somebody(std::string person, Role role, NodeId const& at, std::vector<NodeId> reach)
{
    return {"demo", {std::move(person)}, {{role, at, std::move(reach)}}, std::nullopt};
}

Actor const lin = somebody("lin", Role::resident, {}, {});
Actor const wang = somebody("wang", Role::resident, {}, {});
Actor const chen = somebody("chen", Role::liaison_officer, station, {station, community});
Actor const sun = somebody("sun", Role::liaison_officer, {"other"}, {NodeId{"other"}});
Actor const gao = somebody("gao", Role::committee_director, {"committee"},
                           {NodeId{"committee"}, station, community});
Actor const li = somebody("li", Role::unit_clerk, unit, {unit});
Actor const zhou = somebody("zhou", Role::deputy, station, {station});

matters::Held held()
{
    return {.raised_by = {"lin"}, .community = community, .deputy = PersonId{"zhou"}, .unit = unit};
}

SeenMatter accepted(Origin origin = Origin::web)
{
    return {.version = 2, .held = held(), .origin = origin, .accepted = true};
}

Publication consented()
{
    Publication out;
    out.apply(ConsentGiven{{}, ConsentChannel::app, {}});
    return out;
}
Publication drafted()
{
    auto out = consented();
    out.apply(Drafted{});
    return out;
}
Publication published()
{
    auto out = drafted();
    out.apply(Published{});
    return out;
}

std::string refused(Result<> const& result)
{
    return result ? "" : result.error().code;
}

TEST(publication_rules, give_each_move_to_one_hand)
{
    using enum PublicationMove;
    struct Case {
        std::vector<PublicationMove> moves;
        std::vector<Actor> may;
    } const cases[] = {
        {{consent, withdraw_consent}, {lin}},
        {{record_consent, record_withdrawal, draft, publish, take_down}, {chen, gao}},
        {{approve, return_draft}, {gao}},
    };
    for (auto const& one : cases)
        for (auto move : one.moves)
            for (auto const& actor : {lin, wang, chen, sun, gao, li, zhou}) {
                bool const may = std::any_of(one.may.begin(), one.may.end(), [&](auto const& a) {
                    return a.person == actor.person;
                });
                bool const stranger = actor.person == wang.person || actor.person == sun.person;
                EXPECT_EQ(refused(rules::may(move, held(), actor)), may        ? ""
                                                                    : stranger ? "matters.unknown"
                                                                               : "access.denied")
                    << static_cast<int>(move) << " " << actor.person.text;
            }
}

TEST(publication_rules, never_make_complaints_or_imports_public)
{
    auto complaint = accepted();
    complaint.held.about = {"somebody"};
    EXPECT_EQ(refused(rules::can_be_public(complaint)), "publication.never");
    EXPECT_EQ(refused(rules::can_be_public(accepted(Origin::imported))), "publication.never");
    auto early = accepted();
    early.accepted = false;
    EXPECT_EQ(refused(rules::can_be_public(early)), "publication.not_accepted");
    auto ended = accepted();
    for (auto closing : {matters::Closing::withdrawn, matters::Closing::redirected}) {
        ended.ended_otherwise = false;
        ended.apply(matters::MatterClosed{{}, closing, {}});
        EXPECT_EQ(refused(rules::can_be_public(ended)), "publication.ended_otherwise");
    }
    auto merged = accepted();
    merged.apply(matters::MatterMerged{});
    EXPECT_EQ(refused(rules::approve(merged, drafted())), "publication.ended_otherwise");
    EXPECT_EQ(refused(rules::can_be_public(accepted())), "");
}

TEST(publication_rules, take_consent_once_and_only_from_the_raisers_own_hand_where_he_has_one)
{
    EXPECT_EQ(refused(rules::consent(accepted(), {})), "");
    EXPECT_EQ(refused(rules::consent(accepted(), consented())), "publication.already_consented");
    for (auto origin :
         {Origin::station, Origin::phone, Origin::paper, Origin::chat, Origin::reception})
        EXPECT_EQ(refused(rules::record_consent(accepted(origin), {}, ConsentChannel::phone)), "");
    for (auto origin : {Origin::web, Origin::mini_program, Origin::place_code})
        EXPECT_EQ(refused(rules::record_consent(accepted(origin), {}, ConsentChannel::phone)),
                  "publication.raiser_says_so_himself");
    EXPECT_EQ(refused(rules::record_consent(accepted(Origin::paper), {}, ConsentChannel::app)),
              "publication.not_a_record");
    EXPECT_EQ(refused(rules::record_withdrawal(consented(), ConsentChannel::app)),
              "publication.not_a_record");
    EXPECT_EQ(refused(rules::record_withdrawal(consented(), ConsentChannel::phone)), "");
    EXPECT_EQ(refused(rules::withdraw_consent({})), "publication.no_consent");
}

TEST(publication_rules, publish_only_what_was_consented_to_and_drafted)
{
    EXPECT_EQ(refused(rules::draft(accepted(), {})), "publication.no_consent");
    EXPECT_EQ(refused(rules::publish(accepted(), {})), "publication.no_consent");
    EXPECT_EQ(refused(rules::publish(accepted(), consented())), "publication.not_drafted");
    EXPECT_EQ(refused(rules::publish(accepted(), drafted())), "");
    EXPECT_EQ(refused(rules::publish(accepted(), published())), "publication.not_drafted");
    EXPECT_EQ(refused(rules::draft(accepted(), published())), "") << "a new wording";
    auto withdrawn = published();
    withdrawn.apply(ConsentWithdrawn{});
    EXPECT_FALSE(withdrawn.shown);
    EXPECT_EQ(refused(rules::publish(accepted(), withdrawn)), "publication.no_consent");
    withdrawn.apply(ConsentGiven{});
    EXPECT_EQ(refused(rules::publish(accepted(), withdrawn)), "publication.not_drafted");
}

TEST(publication_rules, wait_for_the_director_where_policy_says_so)
{
    PublicationPolicy const strict{.director_approves = true};
    EXPECT_TRUE(rules::waits_for_director(strict, held(), chen));
    EXPECT_FALSE(rules::waits_for_director(strict, held(), gao)) << "his publishing is his word";
    EXPECT_FALSE(rules::waits_for_director({}, held(), chen));
    auto proposed = drafted();
    EXPECT_EQ(refused(rules::approve(accepted(), proposed)), "publication.not_proposed");
    EXPECT_EQ(refused(rules::return_draft(proposed)), "publication.not_proposed");
    proposed.apply(Proposed{});
    EXPECT_EQ(refused(rules::draft(accepted(), proposed)), "publication.waits_for_director");
    EXPECT_EQ(refused(rules::publish(accepted(), proposed)), "publication.waits_for_director");
    EXPECT_EQ(refused(rules::approve(accepted(), proposed)), "");
    EXPECT_EQ(refused(rules::return_draft(proposed)), "");
}

TEST(publication_rules, take_down_what_is_public_even_while_a_new_wording_is_written)
{
    EXPECT_EQ(refused(rules::take_down(drafted())), "publication.not_published");
    auto again = published();
    again.apply(Drafted{});
    EXPECT_EQ(refused(rules::take_down(again)), "");
    again.apply(TakenDown{});
    EXPECT_EQ(refused(rules::take_down(again)), "publication.not_published");
    EXPECT_EQ(refused(rules::publish(accepted(), again)), "publication.not_drafted");
}

Publication asked(Date on, Date until)
{
    Publication out;
    out.apply(ConsentAsked{{}, {"ask"}, "", on, until});
    return out;
}

TEST(publication_rules, ask_by_message_once_in_some_days_and_never_after_a_no)
{
    using namespace std::chrono;
    auto const paper = accepted(Origin::paper);
    auto const on = 2026y / March / 2;
    PublicationPolicy const policy;
    EXPECT_EQ(refused(rules::ask_consent(paper, {}, policy, on)), "");
    EXPECT_EQ(refused(rules::ask_consent(accepted(), {}, policy, on)),
              "publication.raiser_says_so_himself");
    EXPECT_EQ(refused(rules::ask_consent(paper, consented(), policy, on)),
              "publication.already_consented");
    auto once = asked(on, 2026y / April / 1);
    EXPECT_EQ(refused(rules::ask_consent(paper, once, policy, 2026y / March / 8)),
              "publication.asked_lately");
    EXPECT_EQ(refused(rules::ask_consent(paper, once, policy, 2026y / March / 9)), "");
    once.apply(ConsentRefused{});
    EXPECT_EQ(once.state, PublicationState::refused);
    EXPECT_EQ(refused(rules::ask_consent(paper, once, policy, 2026y / June / 9)),
              "publication.refused");
}

TEST(publication_rules, take_a_yes_until_its_day_and_a_taking_back_for_ever)
{
    using namespace std::chrono;
    using enum AskAnswer;
    auto const paper = accepted(Origin::paper);
    auto const last = 2026y / April / 1, late = 2026y / April / 2;
    auto now = asked(2026y / March / 2, last);
    auto const says = [&](AskAnswer answer, Date on) {
        return refused(rules::answer_ask(paper, now, {{}, {"ask"}, answer, {}}, on));
    };
    EXPECT_EQ(says(words_and_photos, last), "");
    EXPECT_EQ(says(words, late), "publication.too_late_to_consent");
    EXPECT_EQ(says(no, late), "");
    EXPECT_EQ(says(AskAnswer::withdraw, late), "publication.no_consent");
    EXPECT_EQ(refused(rules::answer_ask(paper, now, {{}, {"other"}, no, {}}, last)),
              "publication.nothing_asked");
    now.apply(ConsentGiven{{}, ConsentChannel::link, {}});
    EXPECT_EQ(says(no, last), "publication.already_consented");
    EXPECT_EQ(says(AskAnswer::withdraw, late), "");
}

TEST(publication_rules, publish_photographs_only_of_the_matter_and_within_their_own_consent)
{
    auto matter = accepted();
    matter.photos.insert(files::FileId{"one"});
    auto both = consented();
    std::vector<DraftPhoto> const one{{{"one"}, {"示例"}}}, black{{{"black"}, {"示例"}}};
    EXPECT_EQ(refused(rules::draft_photos(matter, both, {})), "");
    EXPECT_EQ(refused(rules::draft_photos(matter, both, one)), "publication.no_photo_consent");
    EXPECT_EQ(refused(rules::mask_photo(matter, both, {{}, {"one"}, {"black"}})),
              "publication.no_photo_consent");
    both.covers = Covers::words_and_photos;
    EXPECT_EQ(refused(rules::draft_photos(matter, both, one)), "");
    EXPECT_EQ(refused(rules::draft_photos(matter, both, black)), "publication.not_its_photo");
    EXPECT_EQ(refused(rules::mask_photo(matter, both, {{}, {"other"}, {"black"}})),
              "publication.not_its_photo");
    EXPECT_EQ(refused(rules::mask_photo(matter, both, {{}, {"one"}, {"black"}})), "");
    both.apply(PhotoMasked{{}, {"one"}, {"black"}, {}});
    EXPECT_EQ(refused(rules::draft_photos(matter, both, black)), "");
}

} // namespace
} // namespace ztc::publication
