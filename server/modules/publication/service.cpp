// SPDX-License-Identifier: Apache-2.0
#include "modules/publication/service.hpp"

#include "kernel/masking.hpp"
#include "modules/people/events.hpp"
#include "modules/publication/rules.hpp"

#include <sstream>

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
               matters::MatterUnmerged, matters::MatterClosed>(stream);
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

} // namespace

Result<StateReply> consent(Consent const& command, Work& work)
{
    auto const found = TRY(find_for(PublicationMove::consent, command.matter, work));
    CHECK(rules::consent(found.matter, found.publication));
    return append(found, ConsentGiven{command.matter, ConsentChannel::app, work.today(), {}}, work);
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
    auto const in_place_of = std::exchange(found.in_place_of, std::nullopt);
    return append(found, ConsentGiven{command.matter, command.channel, work.today(), in_place_of},
                  work);
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
    auto const names = marked_names(found.matter, work);
    auto const raisers = Owner::person(found.matter.held.raised_by);
    std::optional<TextRef> answered;
    if (command.answered)
        answered = work.seal(Owner::congress(work.congress()), "answered",
                             masked(command.answered->text, names));
    Drafted const event{.matter = command.matter,
                        .title = work.seal(raisers, "title", masked(command.title.text, names)),
                        .said = work.seal(raisers, "said", masked(command.said.text, names)),
                        .answered = answered,
                        .drafted_on = work.today()};
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
