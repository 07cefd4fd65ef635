// SPDX-License-Identifier: Apache-2.0
#include "modules/links/service.hpp"

#include "modules/links/policy.hpp"
#include "modules/links/rules.hpp"

namespace ztc::links {
namespace {

struct Found {
    Links links;
    matters::Standing matter;
};

Found find(matters::MatterId const& matter, Work& work)
{
    return {fold(work.stream(stream_of_links(matter))),
            matters::standing_in(work.stream(matters::stream_of(matter)))};
}

void say_in_whose_place(matters::Standing const& matter, Work& work)
{
    auto const away = work.by().in_place_of(Right::refer_matters, matter.held.community);
    if (away) work.act_for(*away);
}

/// The last day: so long after the answer is due, or after today where that is over.
Date last_day(std::optional<Date> due_on, LinkPolicy const& policy, Work& work)
{
    auto const from = std::max(due_on.value_or(work.today()), work.today());
    return work.calendar().due(from, policy.lasts).due_on;
}

} // namespace

Result<MadeLink> make(Make const& command, Work& work)
{
    auto const [links, matter] = find(command.matter, work);
    CHECK(rules::make(matter, work.by()));
    say_in_whose_place(matter, work);
    auto const in_force = policy_in_force<LinkPolicy>(work, work.today());
    LinkMade const event{.matter = command.matter,
                         .link = work.new_id<LinkId>(),
                         .unit = *matter.held.unit,
                         .token_print = command.token_print,
                         .round = matter.rounds,
                         .made_on = work.today(),
                         .expires_on = last_day(matter.answer_due_on, in_force.policy, work),
                         .policy_version = in_force.version};
    auto const position = TRY(work.append(stream_of_links(command.matter), links.version, event));
    return MadeLink{position, event.link, event.expires_on};
}

Result<Done> revoke(Revoke const& command, Work& work)
{
    auto const [links, matter] = find(command.matter, work);
    auto const how = matters::relation(matter.held, work.by());
    if (!matter.exists || !how.knows()) return refuse("matters.unknown");
    if (!how.desk ||
        !matters::may_on(matter.held, work.by(), Right::refer_matters, matter.held.community))
        return refuse("access.denied");
    CHECK(rules::revoke(links));
    say_in_whose_place(matter, work);
    std::optional<TextRef> reason;
    if (command.reason)
        reason = work.seal(Owner::congress(work.congress()), "reason", command.reason->text);
    LinkRevoked const event{command.matter, links.last->link, reason, work.today()};
    return Done{TRY(work.append(stream_of_links(command.matter), links.version, event))};
}

Result<Done> introduce(Introduce const& command, Work& work)
{
    auto const [links, matter] = find(command.matter, work);
    LinkId const link{work.by().person.text};
    CHECK(rules::open(links, link, matter, work.today()));
    CHECK(rules::introduce(links));
    auto const owner = Owner::person(work.by().person);
    LinkIntroduced const event{.matter = command.matter,
                               .link = link,
                               .name = work.seal(owner, "name", command.name.text),
                               .phone = work.seal(owner, "phone", command.phone.text),
                               .introduced_on = work.today()};
    return Done{TRY(work.append(stream_of_links(command.matter), links.version, event))};
}

Result<> may_act(LinkId const& link, matters::MatterId const& id, Work& work)
{
    auto const [links, matter] = find(id, work);
    return rules::act(links, link, matter, work.today());
}

std::vector<std::string> streams(Revoke const& command)
{
    return {stream_of_links(command.matter), matters::stream_of(command.matter)};
}

std::vector<std::string> streams(Introduce const& command)
{
    return {stream_of_links(command.matter), matters::stream_of(command.matter)};
}

} // namespace ztc::links
