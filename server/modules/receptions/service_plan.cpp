// SPDX-License-Identifier: Apache-2.0
//
// Planning, moving, cancelling. That a deputy receives once on a day, and a station has one
// reception on a day, is held by claims.
#include "modules/handover/events.hpp"
#include "modules/organisation/events.hpp"
#include "modules/receptions/rules.hpp"
#include "modules/receptions/service.hpp"

#include <fmt/format.h>

#include <set>

namespace ztc::receptions {

namespace {

constexpr std::string_view deputy_claim = "deputy_receives";
constexpr std::string_view station_claim = "station_receives";

std::string on_day(std::string const& who, Date day)
{
    return who + "/" + format_date(day);
}

struct Body {
    bool is_station = false, open = true;
    std::vector<NodeId> within;
    std::set<PersonId> deputies;
    std::uint64_t version = 0;

    void apply(organisation::NodeAdded const& event)
    {
        is_station = event.kind == organisation::NodeKind::station;
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

/// The station, with the deputies that are attached to it or to a body above it. One that is
/// closed, or that the actor's desk does not reach, is unknown to him.
Result<Body> station_for(NodeId const& node, Work& work)
{
    auto station = body_of(node, work);
    for (auto const& above : station.within) {
        auto const body = body_of(above, work);
        station.open = station.open && body.open;
        station.deputies.insert(body.deputies.begin(), body.deputies.end());
    }
    bool const mine = work.by().may_at(Right::plan_receptions, node);
    if (!station.is_station || !station.open || !mine)
        return refuse("receptions.unknown_station", "/station");
    return station;
}

struct Leave {
    std::vector<handover::AbsenceDeclared> declared;
    std::map<std::string, Date> ended;
    std::uint64_t version = 0;

    void apply(handover::AbsenceDeclared const& event) { declared.push_back(event); }
    void apply(handover::AbsenceEnded const& event) { ended[event.absence.text] = event.ended_on; }
    bool covers(Date on) const
    {
        return std::ranges::any_of(declared, [&](auto const& one) {
            auto const back = ended.find(one.absence.text);
            bool const ended_before = back != ended.end() && on >= back->second;
            bool const as_deputy = !one.role || *one.role == Role::deputy;
            return as_deputy && one.from_on <= on && on <= one.until_on && !ended_before;
        });
    }
};

Result<> check_deputy(PersonId const& deputy, Body const& station, Date held_on, Work& work)
{
    if (!station.deputies.contains(deputy)) return refuse("receptions.not_a_deputy", "/deputies");
    auto const leave = folded<Leave, handover::AbsenceDeclared, handover::AbsenceEnded>(
        work.stream(handover::absences_of(deputy)));
    if (leave.covers(held_on)) return refuse("receptions.deputy_away", "/deputies");
    return {};
}

/// The day is the station's and the deputies' from now on.
Result<> take_day(ReceptionId const& reception, NodeId const& station,
                  std::vector<PersonId> const& deputies, Date day, Work& work)
{
    auto const stream = stream_of(reception);
    if (!work.claim(station_claim, on_day(station.text, day), stream))
        return refuse("receptions.station_taken", "/held_on");
    for (auto const& deputy : deputies)
        if (!work.claim(deputy_claim, on_day(deputy.text, day), stream))
            return refuse("receptions.deputy_taken", "/deputies");
    return {};
}

void give_day_back(Reception const& reception, Work& work)
{
    work.release(station_claim, on_day(reception.station.text, reception.held_on));
    for (auto const& deputy : reception.deputies)
        work.release(deputy_claim, on_day(deputy.text, reception.held_on));
}

Result<> check_when(Date held_on, std::vector<PersonId> const& deputies, Body const& station,
                    ReceptionPolicy const& policy, Work& work)
{
    CHECK(rules::check_day(held_on, policy, work.calendar(), work.today()));
    CHECK(rules::check_deputies(deputies));
    for (auto const& deputy : deputies) CHECK(check_deputy(deputy, station, held_on, work));
    return {};
}

Result<Planned> planned(PlanRow const& row, InForce<ReceptionPolicy> const& in_force, Work& work)
{
    auto const& policy = in_force.policy;
    auto const station = TRY(station_for(row.station, work));
    auto const slots = TRY(rules::slots_in({row.from_minute, row.until_minute}, policy));
    CHECK(check_when(row.held_on, row.deputies, station, policy, work));
    auto const reception = work.new_id<ReceptionId>();
    CHECK(take_day(reception, row.station, row.deputies, row.held_on, work));
    return Planned{.reception = reception,
                   .station = row.station,
                   .within = station.within,
                   .held_on = row.held_on,
                   .from_minute = row.from_minute,
                   .until_minute = row.until_minute,
                   .deputies = row.deputies,
                   .slots = slots,
                   .slot_minutes = policy.slot_minutes,
                   .notice_on = rules::notice_on(row.held_on, policy, work.today()),
                   .check_in_code = work.new_id_text().substr(0, 10),
                   .policy_version = in_force.version};
}

/// What is wrong with a row is said at its place in the plan.
void add_errors(std::vector<FieldError>& errors, std::size_t row, Refusal const& refusal)
{
    for (auto const& error : refusal.errors)
        errors.push_back({fmt::format("/rows/{}{}", row, error.pointer), error.code});
}

Result<Reception> find_to_plan(ReceptionId const& id, Work& work)
{
    auto reception = fold(work.stream(stream_of(id)));
    auto const how = rules::relation(reception, work.by());
    CHECK(rules::may_plan(reception, how));
    if (how.in_place_of) work.act_for(*how.in_place_of);
    return reception;
}

} // namespace

Result<PlannedReply> plan(Plan const& command, Work& work)
{
    if (command.rows.empty() || command.rows.size() > rules::rows_at_most)
        return refuse("receptions.nothing_planned", "/rows");
    auto const in_force = policy_in_force<ReceptionPolicy>(work, work.today());
    std::vector<FieldError> errors;
    std::vector<Planned> events;
    for (std::size_t i = 0; i < command.rows.size(); ++i) {
        auto event = planned(command.rows[i], in_force, work);
        if (event)
            events.push_back(*std::move(event));
        else
            add_errors(errors, i, event.error());
    }
    if (!errors.empty()) return Refusal("receptions.plan_has_faults", std::move(errors));
    auto const away = work.by().in_place_of(Right::plan_receptions, command.rows.front().station);
    if (away) work.act_for(*away);
    PlannedReply reply{};
    for (auto const& event : events) {
        reply.position = TRY(work.append(stream_of(event.reception), 0, event));
        reply.rows.push_back({event.reception, event.slots, event.notice_on});
    }
    return reply;
}

Result<Done> move(Move const& command, Work& work)
{
    auto const reception = TRY(find_to_plan(command.reception, work));
    CHECK(rules::is_ahead(reception, work.now()));
    CHECK(rules::check_span({command.from_minute, command.until_minute}, reception));
    auto const station = TRY(station_for(reception.station, work));
    auto const policy = policy_of<ReceptionPolicy>(work);
    if (command.held_on != reception.held_on)
        CHECK(rules::check_day(command.held_on, policy, work.calendar(), work.today()));
    CHECK(rules::check_deputies(command.deputies));
    for (auto const& deputy : command.deputies)
        CHECK(check_deputy(deputy, station, command.held_on, work));
    give_day_back(reception, work);
    CHECK(take_day(reception.id, reception.station, command.deputies, command.held_on, work));
    auto const reason = work.seal(Owner::congress(work.congress()), "reason", command.reason.text);
    Moved const event{.reception = reception.id,
                      .held_on = command.held_on,
                      .from_minute = command.from_minute,
                      .until_minute = command.until_minute,
                      .deputies = command.deputies,
                      .reason = reason,
                      .notice_on = rules::notice_on(command.held_on, policy, work.today()),
                      .was_on = reception.held_on,
                      .were_deputies = reception.deputies,
                      .told = reception.noticed};
    auto const position = TRY(work.append(stream_of(reception.id), reception.version, event));
    return Done{position};
}

Result<Done> cancel(Cancel const& command, Work& work)
{
    auto const reception = TRY(find_to_plan(command.reception, work));
    CHECK(rules::is_ahead(reception, work.now()));
    give_day_back(reception, work);
    auto const reason = work.seal(Owner::congress(work.congress()), "reason", command.reason.text);
    Cancelled const event{.reception = reception.id,
                          .station = reception.station,
                          .held_on = reception.held_on,
                          .reason = reason,
                          .cancelled_on = work.today(),
                          .told = reception.noticed};
    auto const position = TRY(work.append(stream_of(reception.id), reception.version, event));
    return Done{position};
}

Result<Done> give_notice(ReceptionId const& id, Work& work)
{
    auto const reception = fold(work.stream(stream_of(id)));
    bool const due = reception.known() && reception.state == ReceptionState::planned &&
                     !reception.noticed && reception.notice_on <= work.today() &&
                     work.now() < reception.begins_at();
    if (!due) return refuse("receptions.has_begun"); // done, the scheduler would ask it for ever
    NoticeGiven const event{id, reception.held_on, work.today()};
    auto const position = TRY(work.append(stream_of(id), reception.version, event));
    return Done{position};
}

std::vector<std::string> streams(Plan const& command)
{
    std::set<std::string> all{policy_stream("receptions")};
    for (auto const& row : command.rows) all.insert(organisation::stream_of(row.station));
    return {all.begin(), all.end()};
}

std::vector<std::string> streams(Move const& command)
{
    return {stream_of(command.reception), policy_stream("receptions")};
}

std::vector<std::string> streams(Cancel const& command)
{
    return {stream_of(command.reception)};
}

} // namespace ztc::receptions
