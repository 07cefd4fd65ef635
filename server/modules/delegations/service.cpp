// SPDX-License-Identifier: Apache-2.0
#include "modules/delegations/service.hpp"

#include "modules/delegations/rules.hpp"
#include "modules/organisation/events.hpp"

namespace ztc::delegations {

namespace {

using organisation::NodeKind;

struct Body {
    NodeKind kind = NodeKind::congress;
    bool open = false;
    std::vector<NodeId> within;
    std::set<PersonId> deputies;
    std::uint64_t version = 0;

    void apply(organisation::NodeAdded const& event)
    {
        kind = event.kind;
        open = true;
        within = event.within;
    }
    void apply(organisation::NodeClosed const&) { open = false; }
    void apply(organisation::RoleGranted const& event)
    {
        if (event.role == Role::deputy) deputies.insert(event.person);
    }
    void apply(organisation::RoleEnded const& event)
    {
        if (event.role == Role::deputy) deputies.erase(event.person);
    }
};

Body body_of(NodeId const& node, Work& work)
{
    using namespace organisation;
    return folded<Body, NodeAdded, NodeClosed, RoleGranted, RoleEnded>(
        work.stream(organisation::stream_of(node)));
}

TextRef sealed(std::string_view member, std::string const& words, Work& work)
{
    return work.seal(Owner::congress(work.congress()), member, words);
}

Result<Body> station_for(NodeId const& node, Work& work)
{
    auto const station = body_of(node, work);
    bool const mine = work.by().may_at(Right::plan_receptions, node);
    if (station.kind != NodeKind::station || !station.open || !mine)
        return refuse("delegations.unknown_station", "/station");
    return station;
}

std::set<PersonId> deputies_of(Body const& station, Work& work)
{
    std::set<PersonId> deputies;
    for (auto const& above : station.within) deputies.merge(body_of(above, work).deputies);
    return deputies;
}

void say_in_whose_place(NodeId const& station, Work& work)
{
    if (auto const away = work.by().in_place_of(Right::plan_receptions, station))
        work.act_for(*away);
}

} // namespace

Result<RecordedReply> record(Record const& command, Work& work)
{
    auto const station = TRY(station_for(command.station, work));
    CHECK(rules::record(command, deputies_of(station, work), work.today()));
    say_in_whose_place(command.station, work);
    std::optional<TextRef> materials;
    if (command.materials) materials = sealed("materials", command.materials->text, work);
    DelegationRecorded const event{.delegation = work.new_id<DelegationId>(),
                                   .station = command.station,
                                   .who = sealed("who", command.who.text, work),
                                   .from_where =
                                       sealed("from_where", command.from_where.text, work),
                                   .people = command.people,
                                   .visited_on = command.visited_on,
                                   .theme = sealed("theme", command.theme.text, work),
                                   .deputies = command.deputies,
                                   .materials = materials,
                                   .recorded_on = work.today()};
    auto const position = TRY(work.append(stream_of(event.delegation), 0, event));
    return RecordedReply{position, event.delegation};
}

Result<Done> strike(Strike const& command, Work& work)
{
    auto const delegation = fold(work.stream(stream_of(command.delegation)));
    CHECK(rules::strike(delegation, work.by()));
    say_in_whose_place(delegation.station, work);
    DelegationStruck const event{command.delegation, sealed("reason", command.reason.text, work),
                                 work.today()};
    return Done{TRY(work.append(stream_of(command.delegation), delegation.version, event))};
}

std::vector<std::string> streams(Record const& command)
{
    return {organisation::stream_of(command.station)};
}

std::vector<std::string> streams(Strike const& command)
{
    return {stream_of(command.delegation)};
}

} // namespace ztc::delegations
