// SPDX-License-Identifier: Apache-2.0
#include "kernel/enum_of.hpp"
#include "kernel/lines.hpp"
#include "kernel/routes.hpp"
#include "modules/matters/types.hpp"
#include "modules/organisation/types.hpp"
#include "modules/stations/policy.hpp"
#include "views/stations/sql.hpp"
#include "views/stations/view.hpp"

#include <algorithm>
#include <map>

namespace ztc::views::stations {

namespace {

using organisation::NodeKind;
using organisation::StationType;
using ztc::stations::StationPolicy;

constexpr int short_span = 30, long_span = 90, longest = 366; // days

// ---- the gauge ---------------------------------------------------------------------------------

struct GaugeQuery {};
BOOST_DESCRIBE_STRUCT(GaugeQuery, (), ())

struct Counted {
    std::int64_t met = 0, points = 0, answered = 0, delivered = 0;
};
BOOST_DESCRIBE_STRUCT(Counted, (), (met, points, answered, delivered))

struct GaugeLine {
    NodeId station;
    std::string name;
    std::optional<StationType> station_type;
    std::optional<Date> last_on; // none: nothing since it was opened
    Date opened_on;
    std::int64_t quiet_days = 0;
    bool silent = false;
    Counted in_30, in_90;
};
BOOST_DESCRIBE_STRUCT(GaugeLine, (),
                      (station, name, station_type, last_on, opened_on, quiet_days, silent, in_30,
                       in_90))

/// A community and the station that its matters go to.
struct Covered {
    NodeId community;
    std::string name;
    std::optional<NodeId> station; // none: nobody looks after it
};
BOOST_DESCRIBE_STRUCT(Covered, (), (community, name, station))

struct Gauge {
    Date today;
    std::int64_t silent_days = 0;
    std::vector<GaugeLine> stations; // the longest silent first
    std::vector<Covered> communities;
};
BOOST_DESCRIBE_STRUCT(Gauge, (), (today, silent_days, stations, communities))

struct StoredBody {
    NodeId node;
    NodeKind kind{};
    std::optional<StationType> type;
    std::vector<std::string> within;
    std::string name_ref;
    Date opened_on, since;
};

StoredBody read_body(Row const& row)
{
    StoredBody out{.node = {std::string(row.text(0))},
                   .kind = enum_of<NodeKind>(row.text(1)),
                   .type = {},
                   .within = text::lines(row.text(3)),
                   .name_ref = std::string(row.text(4)),
                   .opened_on = row.date(5),
                   .since = row.date(6)};
    if (!row.null(2)) out.type = enum_of<StationType>(row.text(2));
    return out;
}

std::int64_t& member_of(Counted& counted, Useful kind)
{
    switch (kind) {
    case Useful::met: return counted.met;
    case Useful::point: return counted.points;
    case Useful::answered: return counted.answered;
    case Useful::delivered: return counted.delivered;
    }
    return counted.met;
}

using Counts = std::map<NodeId, std::pair<Counted, Counted>>;

Counts counts(Reading& reading)
{
    Counts out;
    auto const today = reading.today();
    reading.tables().query(
        count_acts,
        [&](Row const& row) {
            auto& of_station = out[{std::string(row.text(0))}];
            auto const kind = enum_of<Useful>(row.text(1));
            member_of(of_station.first, kind) = row.integer(2);
            member_of(of_station.second, kind) = row.integer(3);
        },
        reading.congress(), add_days(today, -long_span), add_days(today, -short_span));
    return out;
}

GaugeLine line_of(StoredBody const& body, Counts const& all, std::int64_t silent_days,
                  Reading& reading)
{
    GaugeLine out{.station = body.node,
                  .name = reading.open(body.name_ref).value_or(""),
                  .station_type = body.type,
                  .last_on = {},
                  .opened_on = body.opened_on,
                  .quiet_days = days_between(body.since, reading.today()),
                  .silent = false,
                  .in_30 = {},
                  .in_90 = {}};
    if (auto const found = all.find(body.node); found != all.end())
        std::tie(out.in_30, out.in_90) = found->second;
    if (body.since > body.opened_on) out.last_on = body.since;
    auto const done = out.in_90.met + out.in_90.points + out.in_90.answered + out.in_90.delivered;
    if (!out.last_on && done > 0) out.last_on = body.since; // on the very day it was opened
    out.silent = out.quiet_days >= silent_days;
    return out;
}

/// The nearest station above it.
std::optional<NodeId> station_above(StoredBody const& community,
                                    std::vector<StoredBody> const& bodies)
{
    for (auto one = community.within.rbegin(); one != community.within.rend(); ++one) {
        auto const found = std::ranges::find(bodies, NodeId{*one}, &StoredBody::node);
        if (found != bodies.end() && found->kind == NodeKind::station) return found->node;
    }
    return std::nullopt;
}

Result<Gauge> gauge(GaugeQuery const&, Reading& reading)
{
    auto const& viewer = reading.viewer();
    auto const silent_days = policy_of<StationPolicy>(reading).silent_days;
    auto const bodies = reading.tables().rows(list_bodies, read_body, reading.congress());
    auto const all = counts(reading);
    Gauge out{
        .today = reading.today(), .silent_days = silent_days, .stations = {}, .communities = {}};
    for (auto const& body : bodies) {
        if (!viewer.may_at(Right::plan_receptions, body.node)) continue;
        if (body.kind == NodeKind::station)
            out.stations.push_back(line_of(body, all, silent_days, reading));
        else
            out.communities.push_back(
                {body.node, reading.open(body.name_ref).value_or(""), station_above(body, bodies)});
    }
    std::ranges::stable_sort(out.stations, std::greater{}, &GaugeLine::quiet_days);
    return out;
}

// ---- what a figure stands on -------------------------------------------------------------------

struct ActsQuery {
    NodeId station;
    std::optional<std::int64_t> days; // left out: 30
};
BOOST_DESCRIBE_STRUCT(ActsQuery, (), (station, days))

struct ActLine {
    Useful kind{};
    Date done_on;
    std::int64_t amount = 0;
    std::optional<matters::MatterId> matter;
    std::optional<std::string> number;
    std::optional<matters::ReceptionId> reception;
};
BOOST_DESCRIBE_STRUCT(ActLine, (), (kind, done_on, amount, matter, number, reception))

struct ActList {
    std::vector<ActLine> acts; // the newest first
};
BOOST_DESCRIBE_STRUCT(ActList, (), (acts))

ActLine read_act(Row const& row)
{
    ActLine out{.kind = enum_of<Useful>(row.text(0)),
                .done_on = row.date(1),
                .amount = row.integer(3),
                .matter = {},
                .number = row.optional_text(4),
                .reception = {}};
    std::string const subject(row.text(2));
    if (out.kind == Useful::met || out.kind == Useful::point)
        out.reception = matters::ReceptionId{subject};
    else
        out.matter = matters::MatterId{subject};
    return out;
}

Result<ActList> acts(ActsQuery const& query, Reading& reading)
{
    auto const days = query.days.value_or(short_span);
    if (days < 1 || days > longest) return refuse("stations.wrong_days", "/days");
    if (!reading.viewer().may_at(Right::plan_receptions, query.station))
        return refuse("stations.unknown", "/station");
    return ActList{reading.tables().rows(list_acts, read_act, reading.congress(), query.station,
                                         add_days(reading.today(), -static_cast<int>(days)))};
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/station_gauge", &gauge)
        .says("Whether each of the viewer's stations lives: when something useful was last done "
              "there, how much in 30 and in 90 days, and which community has which station.")
        .needs(Right::plan_receptions);
    routes.get("/station_acts", &acts)
        .says("What useful was done at a station in so many days, the newest first.")
        .needs(Right::plan_receptions)
        .refuses({"stations.unknown", "stations.wrong_days"});
}

} // namespace ztc::views::stations
