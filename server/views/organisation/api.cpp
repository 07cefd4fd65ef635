// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/organisation/types.hpp"
#include "views/organisation/sql.hpp"
#include "views/organisation/view.hpp"

#include <algorithm>
#include <map>

namespace ztc::views::organisation {

NodeRow read_node(Row const& row); // view.cpp

namespace {

struct Places {};
BOOST_DESCRIBE_STRUCT(Places, (), ())

struct Community {
    NodeId node;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(Community, (), (node, name))

struct Station {
    NodeId node;
    std::string name;
    std::vector<Community> communities;
};
BOOST_DESCRIBE_STRUCT(Station, (), (node, name, communities))

struct PlaceList {
    std::vector<Station> stations;
};
BOOST_DESCRIBE_STRUCT(PlaceList, (), (stations))

struct Units {};
BOOST_DESCRIBE_STRUCT(Units, (), ())

struct Unit {
    NodeId node;
    std::string name;
    std::optional<std::string> short_name;
};
BOOST_DESCRIBE_STRUCT(Unit, (), (node, name, short_name))

struct UnitList {
    std::vector<Unit> units;
};
BOOST_DESCRIBE_STRUCT(UnitList, (), (units))

struct Bodies {};
BOOST_DESCRIBE_STRUCT(Bodies, (), ())

struct Body {
    NodeId node;
    ztc::organisation::NodeKind kind{};
    std::optional<ztc::organisation::StationType> station_type;
    std::optional<NodeId> parent;
    std::string name;
    std::optional<std::string> short_name, address, phone, hours;
    std::int64_t ordering = 0;
    std::optional<Date> closed_on;
    std::optional<std::vector<ztc::organisation::Opening>> week;
    std::optional<std::string> point, note;
};
BOOST_DESCRIBE_STRUCT(Body, (),
                      (node, kind, station_type, parent, name, short_name, address, phone, hours,
                       ordering, closed_on, week, point, note))

struct BodyList {
    std::vector<Body> bodies;
};
BOOST_DESCRIBE_STRUCT(BodyList, (), (bodies))

struct Place {
    NodeId node;
    std::string kind;
    NodeId parent;
    std::string name_ref;
};

Place read_place(Row const& row)
{
    return {{std::string(row.text(0))},
            std::string(row.text(1)),
            {std::string(row.text(2))},
            std::string(row.text(3))};
}

std::string name(Reading& reading, std::string const& ref)
{
    return reading.open(ref).value_or("");
}

/// A committee that has communities of its own stands among the stations; one without does not.
Result<PlaceList> places(Places const&, Reading& reading)
{
    PlaceList list;
    auto const all = reading.tables().rows(open_places, read_place, reading.congress());
    for (auto const& place : all) {
        if (place.kind == "community") continue;
        Station station{place.node, name(reading, place.name_ref), {}};
        for (auto const& below : all)
            if (below.kind == "community" && below.parent == place.node)
                station.communities.push_back({below.node, name(reading, below.name_ref)});
        if (place.kind == "station" || !station.communities.empty())
            list.stations.push_back(std::move(station));
    }
    return list;
}

Result<UnitList> units(Units const&, Reading& reading)
{
    UnitList list;
    list.units = reading.tables().rows(
        open_units,
        [&](Row const& row) {
            auto const short_name = row.optional_text(2);
            return Unit{{std::string(row.text(0))}, std::string(row.text(1)), short_name};
        },
        reading.congress());
    for (auto& unit : list.units) {
        unit.name = name(reading, unit.name);
        if (unit.short_name) unit.short_name = reading.open(*unit.short_name);
    }
    return list;
}

std::optional<std::string> opened(Reading& reading, std::optional<std::string> const& ref)
{
    return ref ? reading.open(*ref) : std::nullopt;
}

Body body_of(NodeRow const& row, Reading& reading)
{
    return {row.node,
            row.kind,
            row.station_type,
            row.parent,
            name(reading, row.name_ref),
            opened(reading, row.short_name_ref),
            opened(reading, row.address_ref),
            opened(reading, row.phone_ref),
            opened(reading, row.hours_ref),
            row.ordering,
            row.closed_on,
            row.week,
            opened(reading, row.point_ref),
            opened(reading, row.note_ref)};
}

struct Stations {};
BOOST_DESCRIBE_STRUCT(Stations, (), ())

Result<StationList> list_stations(Stations const&, Reading& reading)
{
    return stations(reading);
}

/// For both administrators: the one sets the bodies up, the other gives offices at them.
Result<BodyList> bodies(Bodies const&, Reading& reading)
{
    auto const& viewer = reading.viewer();
    if (!viewer.may(Right::manage_organisation) && !viewer.may(Right::manage_people))
        return refuse("access.denied");
    BodyList list;
    for (auto const& row : reading.tables().rows(all_nodes, read_node, reading.congress()))
        list.bodies.push_back(body_of(row, reading));
    return list;
}

StationLine station_line(NodeRow const& row, Reading& reading)
{
    return {.node = row.node,
            .name = name(reading, row.name_ref),
            .station_type = row.station_type,
            .address = opened(reading, row.address_ref),
            .phone = opened(reading, row.phone_ref),
            .hours = opened(reading, row.hours_ref),
            .week = row.week,
            .point = opened(reading, row.point_ref),
            .note = opened(reading, row.note_ref),
            .communities = {}};
}

/// How far down the tree of 1 + 4 + 16 + N; below all who say so stand those who do not.
int depth(StationLine const& station)
{
    using ztc::organisation::StationType;
    return static_cast<int>(station.station_type.value_or(StationType::special)) +
           (station.station_type ? 0 : 1);
}

} // namespace

Result<PlaceSign> place_sign(NodeId const& node, Reading& reading)
{
    using ztc::organisation::NodeKind;
    auto const open = open_nodes(reading.tables(), reading.congress());
    auto const find = [&](NodeId const& wanted) {
        return std::ranges::find(open, wanted, &NodeRow::node);
    };
    auto const row = find(node);
    bool const known =
        row != open.end() && (row->kind == NodeKind::station || row->kind == NodeKind::community);
    if (!known) return refuse("organisation.unknown_node");
    if (row->kind == NodeKind::station)
        return PlaceSign{node, station_line(*row, reading), {}, reading.today()};
    auto const above = row->parent ? find(*row->parent) : open.end();
    if (above == open.end()) return refuse("organisation.unknown_node");
    return PlaceSign{node, station_line(*above, reading), name(reading, row->name_ref),
                     reading.today()};
}

StationList stations(Reading& reading)
{
    using ztc::organisation::NodeKind;
    auto const today = reading.today();
    auto const day = reading.calendar().day(today);
    StationList list{
        .today = today,
        .weekday = static_cast<ztc::organisation::Weekday>(weekday_of(today).iso_encoding() - 1),
        .holiday = {},
        .stations = {}};
    if (day.kind == DayKind::holiday || day.kind == DayKind::makeup_workday)
        list.holiday = day.name;
    for (auto const& row : open_nodes(reading.tables(), reading.congress()))
        if (row.kind == NodeKind::station) list.stations.push_back(station_line(row, reading));
    std::ranges::stable_sort(list.stations, {}, depth);
    std::map<NodeId, std::size_t> at;
    for (auto const& station : list.stations) at.emplace(station.node, at.size());
    for (auto const& place : reading.tables().rows(open_places, read_place, reading.congress()))
        if (auto const found = at.find(place.parent);
            place.kind == "community" && found != at.end())
            list.stations[found->second].communities.push_back(name(reading, place.name_ref));
    return list;
}

void declare(Routes& routes)
{
    routes.get("/stations", &list_stations)
        .says("Each station as people find it: address, telephone, hours day by day, what one can "
              "do there.")
        .open_to_anyone();
    routes.get("/places", &places)
        .says("The stations and the communities that turn to each.")
        .open_to_anyone();
    routes.get("/organisation", &bodies)
        .says("Every body with its place in the tree, for the administrators.")
        .needs_sign_in()
        .refuses({"access.denied"});
    routes.get("/units", &units)
        .says(
            "The handling units, to which a matter can be referred and of which one may complain.")
        .open_to_anyone();
}

} // namespace ztc::views::organisation
