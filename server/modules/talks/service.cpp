// SPDX-License-Identifier: Apache-2.0
#include "modules/talks/service.hpp"

#include "modules/matters/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/talks/rules.hpp"

namespace ztc::talks {

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

/// The series, when the actor has that right at its station; said in whose place he uses it.
Result<Series> find_for(Right right, SeriesId const& id, Work& work)
{
    auto series = fold(work.stream(stream_of(id)));
    CHECK(rules::may(series, right, work.by()));
    if (auto const away = work.by().in_place_of(right, series.station)) work.act_for(*away);
    return series;
}
Result<Series> find(SeriesId const& id, Work& work)
{
    return find_for(Right::plan_receptions, id, work);
}

TextRef sealed(std::string_view member, std::string const& words, Work& work)
{
    return work.seal(Owner::congress(work.congress()), member, words);
}

template <class Event>
Result<std::uint64_t> append(Series const& series, Event const& event, Work& work)
{
    return work.append(stream_of(series.id), series.version, event);
}

Result<Body> station_for(NodeId const& node, Work& work)
{
    auto const station = body_of(node, work);
    bool const mine = work.by().may_at(Right::plan_receptions, node);
    if (station.kind != NodeKind::station || !station.open || !mine)
        return refuse("talks.unknown_station", "/station");
    return station;
}

/// Of the station or of a body above it.
Result<> are_deputies(std::vector<PersonId> const& deputies, Body const& station, Work& work)
{
    std::set<PersonId> known;
    for (auto const& above : station.within) known.merge(body_of(above, work).deputies);
    for (auto const& deputy : deputies)
        if (!known.contains(deputy)) return refuse("talks.not_a_deputy", "/deputies");
    return {};
}

Result<> are_units(std::vector<NodeId> const& units, Work& work)
{
    for (auto const& unit : units) {
        auto const body = body_of(unit, work);
        if (body.kind != NodeKind::handling_unit || !body.open)
            return refuse("talks.unknown_unit", "/units");
    }
    return {};
}

/// One of its own desk; a complaint of somebody is no topic.
Result<> check_matter(MatterId const& matter, Work& work)
{
    auto const& stream = work.stream(matters::stream_of(matter));
    auto const held = stream.empty() ? matters::Held{} : matters::held_in(stream);
    if (stream.empty() || !held.about.empty() || !matters::relation(held, work.by()).desk)
        return refuse("talks.unknown_matter", "/matter");
    return {};
}

} // namespace

Result<SeriesReply> begin_series(BeginSeries const& command, Work& work)
{
    auto const station = TRY(station_for(command.station, work));
    auto const in_force = policy_in_force<TalkPolicy>(work, work.today());
    auto const every_days = TRY(rules::every_days(command.every_days, in_force.policy));
    if (auto const away = work.by().in_place_of(Right::plan_receptions, command.station))
        work.act_for(*away);
    SeriesBegun const event{.series = work.new_id<SeriesId>(),
                            .station = command.station,
                            .within = station.within,
                            .name = sealed("name", command.name.text, work),
                            .every_days = every_days,
                            .begun_on = work.today(),
                            .policy_version = in_force.version};
    auto const position = TRY(work.append(stream_of(event.series), 0, event));
    return SeriesReply{position, event.series};
}

Result<CalledReply> call(Call const& command, Work& work)
{
    auto const series = TRY(find(command.series, work));
    CHECK(rules::call(series, command, work.today()));
    auto const station = TRY(station_for(series.station, work));
    CHECK(are_units(command.units, work));
    CHECK(are_deputies(command.deputies, station, work));
    Called const event{.series = series.id,
                       .talk = work.new_id<TalkId>(),
                       .station = series.station,
                       .number = series.took_place() + 1,
                       .held_on = command.held_on,
                       .from_minute = command.from_minute,
                       .theme = sealed("theme", command.theme.text, work),
                       .units = command.units,
                       .deputies = command.deputies,
                       .called_on = work.today()};
    auto const position = TRY(append(series, event, work));
    return CalledReply{position, event.talk, event.number};
}

Result<Done> cancel(Cancel const& command, Work& work)
{
    auto const series = TRY(find(command.series, work));
    CHECK(rules::cancel(series, command.talk));
    Cancelled const event{series.id, command.talk, sealed("reason", command.reason.text, work),
                          work.today()};
    return Done{TRY(append(series, event, work))};
}

Result<TopicReply> add_topic(AddTopic const& command, Work& work)
{
    auto const series = TRY(find(command.series, work));
    CHECK(rules::add_topic(series, command.talk));
    if (command.matter) CHECK(check_matter(*command.matter, work));
    TopicAdded const event{.series = series.id,
                           .talk = command.talk,
                           .topic = work.new_id<TopicId>(),
                           .words = sealed("words", command.words.text, work),
                           .matter = command.matter,
                           .added_on = work.today()};
    auto const position = TRY(append(series, event, work));
    return TopicReply{position, event.topic};
}

Result<Done> conclude_topic(ConcludeTopic const& command, Work& work)
{
    auto const series = TRY(find(command.series, work));
    CHECK(rules::conclude(series, command, work.today()));
    TopicConcluded const event{series.id, command.talk, command.topic,
                               sealed("outcome", command.outcome.text, work), work.today()};
    return Done{TRY(append(series, event, work))};
}

Result<ActionReply> agree_action(AgreeAction const& command, Work& work)
{
    auto const series = TRY(find(command.series, work));
    CHECK(rules::agree(series, command, work.today()));
    ActionAgreed const event{.series = series.id,
                             .talk = command.talk,
                             .action = work.new_id<ActionId>(),
                             .unit = command.unit,
                             .words = sealed("words", command.words.text, work),
                             .due_on = command.due_on,
                             .agreed_on = work.today()};
    auto const position = TRY(append(series, event, work));
    return ActionReply{position, event.action};
}

Result<Done> finish_action(FinishAction const& command, Work& work)
{
    auto const series = TRY(find(command.series, work));
    CHECK(rules::finish(series, command.action));
    ActionDone const event{series.id, command.action, sealed("outcome", command.outcome.text, work),
                           work.today()};
    return Done{TRY(append(series, event, work))};
}

Result<ClosedReply> close(Close const& command, Work& work)
{
    auto const series = TRY(find(command.series, work));
    CHECK(rules::close(series, command, work.today()));
    Held const event{.series = series.id,
                     .talk = command.talk,
                     .station = series.station,
                     .held_on = series.talk(command.talk)->held_on,
                     .units = command.units,
                     .deputies = command.deputies,
                     .carried_over = series.open_actions(),
                     .closed_on = work.today()};
    auto const position = TRY(append(series, event, work));
    return ClosedReply{position, static_cast<std::int64_t>(event.carried_over.size())};
}

Result<Done> propose_minutes(ProposeMinutes const& command, Work& work)
{
    auto const series = TRY(find(command.series, work));
    CHECK(rules::propose(series, command.talk));
    std::optional<TextRef> summary;
    if (command.summary) summary = sealed("summary", command.summary->text, work);
    MinutesProposed const event{series.id, command.talk, summary, work.today()};
    return Done{TRY(append(series, event, work))};
}

Result<Done> approve_minutes(ApproveMinutes const& command, Work& work)
{
    auto const series = TRY(find_for(Right::approve_activities, command.series, work));
    auto const away = work.by().in_place_of(Right::approve_activities, series.station);
    CHECK(rules::approve(series, command.talk, {work.by().person, away}));
    MinutesApproved const event{series.id, command.talk, work.today()};
    return Done{TRY(append(series, event, work))};
}

Result<Done> return_minutes(ReturnMinutes const& command, Work& work)
{
    auto const series = TRY(find_for(Right::approve_activities, command.series, work));
    CHECK(rules::give_back(series, command.talk));
    MinutesReturned const event{series.id, command.talk,
                                sealed("reason", command.reason.text, work), work.today()};
    return Done{TRY(append(series, event, work))};
}

Result<Done> take_down_minutes(TakeDownMinutes const& command, Work& work)
{
    auto const series = TRY(find_for(Right::approve_activities, command.series, work));
    CHECK(rules::take_down(series, command.talk));
    MinutesTakenDown const event{series.id, command.talk,
                                 sealed("reason", command.reason.text, work), work.today()};
    return Done{TRY(append(series, event, work))};
}

std::vector<std::string> streams(BeginSeries const& command)
{
    return {organisation::stream_of(command.station), policy_stream(TalkPolicy::policy_name)};
}

} // namespace ztc::talks
