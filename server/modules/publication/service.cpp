// SPDX-License-Identifier: Apache-2.0
#include "modules/publication/service.hpp"

#include "kernel/masking.hpp"
#include "modules/people/events.hpp"
#include "modules/publication/rules.hpp"

#include <algorithm>
#include <sstream>
#include <type_traits>

namespace ztc::publication {

namespace {

struct Found {
    SeenMatter matter;
    Publication publication;
    std::optional<PersonId> in_place_of; // whoever moves it stands in for him
};

SeenMatter seen(std::vector<Recorded> const& stream)
{
    auto matter =
        folded<SeenMatter, matters::MatterRaised, matters::MatterAccepted, matters::MatterMerged,
               matters::MatterUnmerged, matters::MatterClosed, matters::MatterMoreSupplied>(stream);
    matter.held = matters::held_in(stream);
    return matter;
}

/// The matter and what became public of it, when this move is the actor's.
Result<Found> find_for(PublicationMove move, MatterId const& id, Work& work)
{
    Found found{seen(work.stream(matters::stream_of(id))), {}, {}};
    if (!found.matter.exists()) return refuse("matters.unknown");
    CHECK(rules::may(move, found.matter.held, work.by()));
    found.in_place_of = rules::in_place_of(move, found.matter.held, work.by());
    for (auto const& recorded : work.stream(publication::stream_of(id))) {
        dispatch_all(recorded, [&](auto const& event) { found.publication.apply(event); });
        if (recorded.type == Proposed::type)
            found.publication.proposed_by = {recorded.actor, recorded.on_behalf_of};
        found.publication.version = recorded.version;
    }
    auto const& raiser = work.stream(people::stream_of(found.matter.held.raised_by));
    if (people::is_erased(raiser)) { // his consent went with him, and his key
        found.matter.ended_otherwise = true;
        found.publication.apply(ConsentWithdrawn{id, ConsentChannel::app, work.today(), {}});
    }
    return found;
}

template <class Event>
Result<StateReply> append(Found found, Event const& event, Work& work)
{
    if (found.in_place_of) work.act_for(*found.in_place_of);
    auto const position =
        TRY(work.append(publication::stream_of(event.matter), found.publication.version, event));
    found.publication.apply(event);
    return StateReply{position, found.publication.state};
}

std::vector<std::string> marked_names(SeenMatter const& matter, Work& work)
{
    std::vector<std::string> names;
    std::istringstream lines(matter.hidden_names ? work.open(*matter.hidden_names).value_or("")
                                                 : std::string());
    for (std::string name; std::getline(lines, name);)
        if (!name.empty()) names.push_back(name);
    return names;
}

std::optional<std::string> text_of(std::optional<Text<1, 20>> const& version)
{
    if (!version) return std::nullopt;
    return version->text;
}

/// The notice, and what letting it be public means, word for word as they stood there.
Result<std::vector<people::Shown>> shown_with(std::optional<Text<1, 20>> const& notice,
                                              std::optional<Text<1, 20>> const& consent, Work& work)
{
    using people::WordingKind;
    auto of_notice =
        TRY(people::wording_shown(WordingKind::notice, text_of(notice), "/notice_version", work));
    auto of_publishing = TRY(
        people::wording_shown(WordingKind::publishing, text_of(consent), "/consent_version", work));
    return std::vector{std::move(of_notice), std::move(of_publishing)};
}

template <class Command>
Result<ConsentGiven> given(Command const& command, ConsentChannel channel, Work& work)
{
    auto shown = TRY(shown_with(command.notice_version, command.consent_version, work));
    return ConsentGiven{command.matter, channel, work.today(), command.covers, std::move(shown)};
}

/// Whom a message would reach: the raiser's record, or the one it was merged into.
Result<> has_phone(PersonId person, Work& work)
{
    constexpr int merged_at_most = 5;
    bool phone = false;
    for (int i = 0; i < merged_at_most; ++i) {
        std::optional<PersonId> into;
        for (auto const& recorded : work.stream(people::stream_of(person)))
            dispatch<people::Identified, people::IdentifierDropped, people::Merged,
                     people::Unmerged>(recorded, [&](auto const& event) {
                using Event = std::decay_t<decltype(event)>;
                if constexpr (requires { event.identifier; }) {
                    if (event.identifier == people::IdentifierKind::phone)
                        phone = std::is_same_v<Event, people::Identified>;
                } else if (event.person == person) {
                    into.reset();
                    if constexpr (std::is_same_v<Event, people::Merged>) into = event.into;
                }
            });
        if (phone) return {};
        if (!into) break;
        person = *into;
    }
    return refuse("publication.no_phone");
}

std::string words_of(std::vector<DraftPhoto> const& photos, std::vector<std::string> const& names)
{
    std::string lines;
    for (auto const& photo : photos) {
        auto line = masked(photo.words.text, names);
        std::ranges::replace(line, '\n', ' ');
        (lines += line) += '\n';
    }
    return lines;
}

} // namespace

Result<StateReply> consent(Consent const& command, Work& work)
{
    auto const found = TRY(find_for(PublicationMove::consent, command.matter, work));
    CHECK(rules::consent(found.matter, found.publication));
    return append(found, TRY(given(command, ConsentChannel::app, work)), work);
}

Result<AskedReply> ask_consent(AskConsent const& command, Work& work)
{
    auto const found = TRY(find_for(PublicationMove::ask_consent, command.matter, work));
    auto const policy = policy_of<PublicationPolicy>(work);
    CHECK(rules::ask_consent(found.matter, found.publication, policy, work.today()));
    auto const& raiser = found.matter.held.raised_by;
    CHECK(has_phone(raiser, work));
    auto const ask = work.new_id<AskId>();
    auto const print = work.fingerprint(ask_print, token_of(work.fingerprint(ask_token, ask.text)));
    auto const until =
        add_days(work.today(), static_cast<int>(policy.answer_ask_days.value_or(30)));
    ConsentAsked const event{command.matter, ask, print, work.today(), until};
    auto const done = TRY(append(found, event, work));
    work.send(
        {.key = std::string(ask_words) + "/" + std::to_string(done.position) + "/" + raiser.text,
         .to = raiser,
         .words = std::string(ask_words),
         .values = {{"number", found.matter.number}, {"ask", ask.text}}});
    return AskedReply{done.position, done.state, until};
}

std::string token_of(std::string_view fingerprint)
{
    return std::string(fingerprint.substr(0, 20)); // 80 bits
}

Result<StateReply> answer_ask(AnswerAsk const& command, Work& work)
{
    using enum AskAnswer;
    auto const move = command.answer == no         ? PublicationMove::refuse_consent
                      : command.answer == withdraw ? PublicationMove::withdraw_consent
                                                   : PublicationMove::consent;
    auto const found = TRY(find_for(move, command.matter, work));
    CHECK(rules::answer_ask(found.matter, found.publication, command, work.today()));
    auto const channel = ConsentChannel::link;
    if (command.answer == withdraw)
        return append(found, ConsentWithdrawn{command.matter, channel, work.today()}, work);
    auto const shown = TRY(shown_with({}, command.consent_version, work));
    if (command.answer == no)
        return append(found, ConsentRefused{command.matter, channel, work.today(), shown}, work);
    auto const covers = command.answer == words ? Covers::words : Covers::words_and_photos;
    return append(found, ConsentGiven{command.matter, channel, work.today(), covers, shown}, work);
}

Result<StateReply> mask_photo(MaskPhoto const& command, Work& work)
{
    auto const found = TRY(find_for(PublicationMove::draft, command.matter, work));
    CHECK(rules::mask_photo(found.matter, found.publication, command));
    work.act_for(found.matter.held.raised_by);
    CHECK(files::take_files({command.file}, files::FileKind::photo,
                            publication::stream_of(command.matter), "/file", work));
    return append(found, PhotoMasked{command.matter, command.of, command.file, work.today()}, work);
}

Result<StateReply> withdraw_consent(WithdrawConsent const& command, Work& work)
{
    auto const found = TRY(find_for(PublicationMove::withdraw_consent, command.matter, work));
    CHECK(rules::withdraw_consent(found.publication));
    return append(found, ConsentWithdrawn{command.matter, ConsentChannel::app, work.today(), {}},
                  work);
}

Result<StateReply> record_consent(RecordConsent const& command, Work& work)
{
    auto found = TRY(find_for(PublicationMove::record_consent, command.matter, work));
    CHECK(rules::record_consent(found.matter, found.publication, command.channel));
    work.act_for(found.matter.held.raised_by);
    auto event = TRY(given(command, command.channel, work));
    event.recorded_in_place_of = std::exchange(found.in_place_of, std::nullopt);
    return append(found, event, work);
}

Result<StateReply> record_withdrawal(RecordWithdrawal const& command, Work& work)
{
    auto found = TRY(find_for(PublicationMove::record_withdrawal, command.matter, work));
    CHECK(rules::record_withdrawal(found.publication, command.channel));
    work.act_for(found.matter.held.raised_by);
    auto const in_place_of = std::exchange(found.in_place_of, std::nullopt);
    return append(
        found, ConsentWithdrawn{command.matter, command.channel, work.today(), in_place_of}, work);
}

Result<StateReply> draft(Draft const& command, Work& work)
{
    auto const found = TRY(find_for(PublicationMove::draft, command.matter, work));
    CHECK(rules::draft(found.matter, found.publication));
    auto const photos = command.photos.value_or(std::vector<DraftPhoto>{});
    CHECK(rules::draft_photos(found.matter, found.publication, photos));
    auto const names = marked_names(found.matter, work);
    auto const raisers = Owner::person(found.matter.held.raised_by);
    std::optional<TextRef> answered;
    if (command.answered)
        answered = work.seal(Owner::congress(work.congress()), "answered",
                             masked(command.answered->text, names));
    Drafted event{.matter = command.matter,
                  .title = work.seal(raisers, "title", masked(command.title.text, names)),
                  .said = work.seal(raisers, "said", masked(command.said.text, names)),
                  .answered = answered,
                  .drafted_on = work.today()};
    if (!photos.empty()) {
        event.photos.emplace();
        for (auto const& photo : photos) event.photos->push_back(photo.file);
        event.photo_words = work.seal(raisers, "photo_words", words_of(photos, names));
    }
    return append(found, event, work);
}

Result<StateReply> publish(Publish const& command, Work& work)
{
    auto const found = TRY(find_for(PublicationMove::publish, command.matter, work));
    CHECK(rules::publish(found.matter, found.publication));
    auto const in_force = policy_in_force<PublicationPolicy>(work, work.today());
    if (rules::waits_for_director(in_force.policy, found.matter.held, work.by()))
        return append(found, Proposed{command.matter, work.today()}, work);
    return append(found, Published{command.matter, work.today(), in_force.version}, work);
}

Result<StateReply> approve(Approve const& command, Work& work)
{
    auto const found = TRY(find_for(PublicationMove::approve, command.matter, work));
    CHECK(rules::approve(found.matter, found.publication));
    CHECK(rules::by_a_second(found.publication, {work.by().person, found.in_place_of}));
    auto const version = policy_in_force<PublicationPolicy>(work, work.today()).version;
    return append(found, Published{command.matter, work.today(), version}, work);
}

Result<StateReply> return_draft(ReturnDraft const& command, Work& work)
{
    auto const found = TRY(find_for(PublicationMove::return_draft, command.matter, work));
    CHECK(rules::return_draft(found.publication));
    CHECK(rules::by_a_second(found.publication, {work.by().person, found.in_place_of}));
    auto const reason = work.seal(Owner::congress(work.congress()), "reason", command.reason.text);
    return append(found, Returned{command.matter, reason, work.today()}, work);
}

Result<StateReply> take_down(TakeDown const& command, Work& work)
{
    auto const found = TRY(find_for(PublicationMove::take_down, command.matter, work));
    CHECK(rules::take_down(found.publication));
    std::optional<TextRef> note;
    if (command.note)
        note = work.seal(Owner::congress(work.congress()), "note", command.note->text);
    return append(found, TakenDown{command.matter, command.reason, note, work.today()}, work);
}

} // namespace ztc::publication
