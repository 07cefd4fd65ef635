// SPDX-License-Identifier: Apache-2.0
#include "modules/publication/rules.hpp"

namespace ztc::publication::rules {

namespace {

using matters::Origin;

bool written_down_by_desk(Origin origin)
{
    return origin == Origin::station || origin == Origin::phone || origin == Origin::paper ||
           origin == Origin::chat || origin == Origin::reception;
}

Right right_for(PublicationMove move)
{
    bool const directors =
        move == PublicationMove::approve || move == PublicationMove::return_draft;
    return directors ? Right::approve_matters : Right::review_publication;
}

Result<> for_another(ConsentChannel channel)
{
    if (channel == ConsentChannel::app) return refuse("publication.not_a_record", "/channel");
    return {};
}

} // namespace

Result<> may(PublicationMove move, matters::Held const& held, Actor const& actor)
{
    auto const how = matters::relation(held, actor);
    if (!how.any()) return refuse("matters.unknown");
    using enum PublicationMove;
    bool const raisers = move == consent || move == withdraw_consent || move == refuse_consent;
    bool const mine =
        raisers ? how.raiser
                : how.desk && matters::may_on(held, actor, right_for(move), held.community);
    if (!mine) return refuse("access.denied");
    return {};
}

std::optional<PersonId> in_place_of(PublicationMove move, matters::Held const& held,
                                    Actor const& actor)
{
    using enum PublicationMove;
    if (move == consent || move == withdraw_consent || move == refuse_consent) return std::nullopt;
    return actor.in_place_of(right_for(move), held.community);
}

Result<> by_a_second(Publication const& publication, Doer const& by)
{
    if (!are_two(publication.proposed_by, by)) return refuse("publication.second_person");
    return {};
}

Result<> can_be_public(SeenMatter const& matter)
{
    if (!matter.held.about.empty() || matter.origin == Origin::imported)
        return refuse("publication.never");
    if (!matter.accepted) return refuse("publication.not_accepted");
    if (matter.ended_otherwise) return refuse("publication.ended_otherwise");
    return {};
}

Result<> consent(SeenMatter const& matter, Publication const& publication)
{
    CHECK(can_be_public(matter));
    if (publication.consent) return refuse("publication.already_consented");
    return {};
}

Result<> withdraw_consent(Publication const& publication)
{
    if (!publication.consent) return refuse("publication.no_consent");
    return {};
}

Result<> record_consent(SeenMatter const& matter, Publication const& publication,
                        ConsentChannel channel)
{
    CHECK(for_another(channel));
    CHECK(consent(matter, publication));
    if (!written_down_by_desk(matter.origin)) return refuse("publication.raiser_says_so_himself");
    return {};
}

Result<> record_withdrawal(Publication const& publication, ConsentChannel channel)
{
    CHECK(for_another(channel));
    return withdraw_consent(publication);
}

Result<> ask_consent(SeenMatter const& matter, Publication const& publication,
                     PublicationPolicy const& policy, Date today)
{
    CHECK(consent(matter, publication));
    if (!written_down_by_desk(matter.origin)) return refuse("publication.raiser_says_so_himself");
    if (publication.refused) return refuse("publication.refused");
    auto const days = static_cast<int>(policy.ask_again_days.value_or(7));
    if (publication.asked_on && today < add_days(*publication.asked_on, days))
        return refuse("publication.asked_lately");
    return {};
}

Result<> answer_ask(SeenMatter const& matter, Publication const& publication,
                    AnswerAsk const& command, Date today)
{
    auto const found = publication.asks.find(command.ask);
    if (found == publication.asks.end()) return refuse("publication.nothing_asked");
    switch (command.answer) {
    case AskAnswer::withdraw: return withdraw_consent(publication);
    case AskAnswer::no:
        if (publication.consent) return refuse("publication.already_consented");
        return {};
    case AskAnswer::words:
    case AskAnswer::words_and_photos:
        if (today > found->second) return refuse("publication.too_late_to_consent");
        return consent(matter, publication);
    }
    return {};
}

Result<> mask_photo(SeenMatter const& matter, Publication const& publication,
                    MaskPhoto const& command)
{
    CHECK(draft(matter, publication));
    if (publication.covers != Covers::words_and_photos)
        return refuse("publication.no_photo_consent");
    if (!matter.photos.contains(command.of)) return refuse("publication.not_its_photo", "/of");
    return {};
}

Result<> draft_photos(SeenMatter const& matter, Publication const& publication,
                      std::vector<DraftPhoto> const& photos)
{
    if (photos.empty()) return {};
    if (publication.covers != Covers::words_and_photos)
        return refuse("publication.no_photo_consent", "/photos");
    if (photos.size() > most_photos) return refuse("request.too_many", "/photos");
    for (std::size_t i = 0; i < photos.size(); ++i) {
        auto const& file = photos[i].file;
        if (!matter.photos.contains(file) && !publication.masked.contains(file))
            return refuse("publication.not_its_photo", "/photos/" + std::to_string(i) + "/file");
    }
    return {};
}

Result<> draft(SeenMatter const& matter, Publication const& publication)
{
    CHECK(can_be_public(matter));
    if (!publication.consent) return refuse("publication.no_consent");
    if (publication.state == PublicationState::proposed)
        return refuse("publication.waits_for_director");
    return {};
}

Result<> publish(SeenMatter const& matter, Publication const& publication)
{
    CHECK(draft(matter, publication));
    if (publication.state != PublicationState::drafted) return refuse("publication.not_drafted");
    return {};
}

Result<> approve(SeenMatter const& matter, Publication const& publication)
{
    CHECK(can_be_public(matter));
    if (!publication.consent) return refuse("publication.no_consent");
    if (publication.state != PublicationState::proposed) return refuse("publication.not_proposed");
    return {};
}

Result<> return_draft(Publication const& publication)
{
    if (publication.state != PublicationState::proposed) return refuse("publication.not_proposed");
    return {};
}

Result<> take_down(Publication const& publication)
{
    if (!publication.shown) return refuse("publication.not_published");
    return {};
}

bool waits_for_director(PublicationPolicy const& policy, matters::Held const& held,
                        Actor const& actor)
{
    bool const by_himself = actor.may_at(Right::approve_matters, held.community) &&
                            !actor.in_place_of(Right::approve_matters, held.community);
    return policy.director_approves && !by_himself;
}

} // namespace ztc::publication::rules
