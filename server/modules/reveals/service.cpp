// SPDX-License-Identifier: Apache-2.0
#include "modules/reveals/service.hpp"

#include "modules/matters/events.hpp"
#include "modules/people/events.hpp"
#include "modules/reveals/policy.hpp"
#include "modules/reveals/rules.hpp"

namespace ztc::reveals {
namespace {

struct Found {
    matters::Held held;
    Requests requests;
};

/// For somebody at the desk of the matter. Refuses matters.unknown.
Result<Found> find(MatterId const& matter, Work& work)
{
    auto const& stream = work.stream(matters::stream_of(matter));
    if (stream.empty()) return refuse("matters.unknown");
    Found found{matters::held_in(stream), {}};
    CHECK(rules::is_at_the_desk(found.held, work.by()));
    found.requests = fold(work.stream(reveals::stream_of(matter)));
    return found;
}

bool was_imported(MatterId const& matter, Work& work)
{
    bool imported = false;
    for (auto const& recorded : work.stream(matters::stream_of(matter)))
        dispatch<matters::MatterRaised>(recorded, [&](auto const& event) {
            imported = event.origin == matters::Origin::imported;
        });
    return imported;
}

bool is_erased(PersonId const& person, Work& work)
{
    return people::is_erased(work.stream(people::stream_of(person)));
}

Doer doer(Found const& found, Work& work)
{
    return {work.by().person, work.by().in_place_of(Right::reveal_raiser, found.held.community)};
}

/// Why somebody must know who he is, is about him: it goes when he does.
TextRef seal_reason(Found const& found, std::string const& words, Work& work)
{
    return work.seal(Owner::person(found.held.raised_by), "reason", words);
}

template <class Event>
Result<Done> append(Found const& found, MatterId const& matter, Event const& event, Work& work)
{
    if (auto const away = doer(found, work).in_place_of) work.act_for(*away);
    return Done{TRY(work.append(reveals::stream_of(matter), found.requests.version, event))};
}

} // namespace

Result<AskedReply> ask(Ask const& command, Work& work)
{
    auto const found = TRY(find(command.matter, work));
    if (was_imported(command.matter, work) || is_erased(found.held.raised_by, work))
        return refuse("reveals.nobody");
    CHECK(rules::ask(found.requests, work.by().person, work.now()));
    Asked const event{work.new_id<RevealId>(), command.matter, work.by().person,
                      seal_reason(found, command.reason.text, work), work.today()};
    auto const done = TRY(append(found, command.matter, event, work));
    return AskedReply{done.position, event.reveal};
}

Result<Done> approve(Approve const& command, Work& work)
{
    auto const found = TRY(find(command.matter, work));
    CHECK(rules::decide(found.requests, command.reveal, found.held, doer(found, work)));
    auto const in_force = policy_in_force<RevealPolicy>(work, work.today());
    Instant const until{work.now().ms + in_force.policy.shown_hours * 3'600'000};
    return append(
        found, command.matter,
        Approved{command.reveal, command.matter, work.by().person, until, in_force.version}, work);
}

Result<Done> refuse_it(Refuse const& command, Work& work)
{
    auto const found = TRY(find(command.matter, work));
    CHECK(rules::decide(found.requests, command.reveal, found.held, doer(found, work)));
    if (is_erased(found.held.raised_by, work)) return refuse("reveals.nobody");
    return append(found, command.matter,
                  Refused{command.reveal, command.matter, work.by().person,
                          seal_reason(found, command.reason.text, work)},
                  work);
}

Result<Done> look(Look const& command, Work& work)
{
    auto const found = TRY(find(command.matter, work));
    CHECK(rules::look(found.requests, command.reveal, work.by().person, work.now()));
    auto const times = found.requests.find(command.reveal)->looks + 1;
    return append(found, command.matter, Looked{command.reveal, command.matter, times}, work);
}

} // namespace ztc::reveals
