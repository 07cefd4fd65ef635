// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/organisation/types.hpp"
#include "views/organisation/sql.hpp"
#include "views/organisation/view.hpp"

#include <algorithm>

namespace ztc::views::organisation {
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

} // namespace

void declare(Routes& routes)
{
    routes.get("/places", &places)
        .says("The stations and the communities that turn to each.")
        .open_to_anyone();
    routes.get("/units", &units)
        .says("The handling units to which a matter can be referred.")
        .needs(Right::read_inbox);
}

} // namespace ztc::views::organisation
