// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/people/types.hpp"
#include "views/districts/sql.hpp"
#include "views/districts/view.hpp"

#include <boost/describe/enum_from_string.hpp>

#include <set>

namespace ztc::views::districts {

EstateRow read_estate(Row const& row); // view.cpp

namespace {

using ztc::districts::EstateId;
using ztc::people::CongressLevel;

struct Estates {
    std::optional<NodeId> community;
};
BOOST_DESCRIBE_STRUCT(Estates, (), (community))

struct Estate {
    EstateId estate;
    std::string name;
    NodeId community;
};
BOOST_DESCRIBE_STRUCT(Estate, (), (estate, name, community))

struct EstateList {
    std::vector<Estate> estates;
};
BOOST_DESCRIBE_STRUCT(EstateList, (), (estates))

struct MyDeputies {
    std::optional<EstateId> building;
    std::optional<NodeId> community;
};
BOOST_DESCRIBE_STRUCT(MyDeputies, (), (building, community))

struct MeetingPlace {
    NodeId node;
    std::string name;
    std::optional<std::string> address, phone, hours;
};
BOOST_DESCRIBE_STRUCT(MeetingPlace, (), (node, name, address, phone, hours))

BOOST_DEFINE_ENUM_CLASS(Because,
                        elected_here, // 本选区选出
                        meets_here)   // 在本社区的联络站接待

struct MyDeputy {
    PersonId person;
    std::string name;
    CongressLevel congress_level{};
    std::optional<std::string> electoral_district;
    Because because{};
};
BOOST_DESCRIBE_STRUCT(MyDeputy, (), (person, name, congress_level, electoral_district, because))

struct MyDeputyList {
    std::vector<std::string> electoral_districts;
    std::vector<MeetingPlace> stations; // contact goes through the first
    std::vector<MyDeputy> deputies;
};
BOOST_DESCRIBE_STRUCT(MyDeputyList, (), (electoral_districts, stations, deputies))

/// The electoral districts in question, by the level of the congress they elect.
using Districts = std::set<std::pair<CongressLevel, std::string>>;

std::string opened(Reading& reading, std::string const& ref)
{
    return reading.open(ref).value_or("");
}

Result<EstateList> estates_in(Estates const& query, Reading& reading)
{
    EstateList list;
    auto const rows =
        estates_of(reading.tables(), reading.congress(), query.community.value_or(NodeId{}));
    for (auto const& row : rows)
        list.estates.push_back({row.estate, opened(reading, row.name_ref), row.community});
    return list;
}

void add_districts(EstateRow const& estate, Districts& to, Reading& reading)
{
    auto const add = [&](CongressLevel level, std::optional<std::string> const& ref) {
        if (!ref) return;
        if (auto name = reading.open(*ref)) to.emplace(level, *std::move(name));
    };
    add(CongressLevel::district, estate.district_seat_ref);
    add(CongressLevel::township, estate.township_seat_ref);
}

std::vector<MeetingPlace> stations(NodeId const& community, Reading& reading)
{
    auto places = reading.tables().rows(
        stations_of,
        [](Row const& row) {
            return MeetingPlace{{std::string(row.text(0))},
                                std::string(row.text(1)),
                                row.optional_text(2),
                                row.optional_text(3),
                                row.optional_text(4)};
        },
        reading.congress(), community);
    for (auto& place : places) {
        place.name = opened(reading, place.name);
        for (auto* words : {&place.address, &place.phone, &place.hours})
            if (*words) *words = reading.open(**words);
    }
    return places;
}

struct Seat {
    MyDeputy deputy; // with references where the words will stand
    NodeId node;
};

Seat read_seat(Row const& row)
{
    Seat seat;
    seat.deputy.person = {std::string(row.text(0))};
    seat.deputy.name = row.text(1);
    ZTC_ENSURE(boost::describe::enum_from_string(std::string(row.text(2)).c_str(),
                                                 seat.deputy.congress_level));
    seat.deputy.electoral_district = row.optional_text(3);
    seat.node = {std::string(row.text(4))};
    return seat;
}

/// Each once; elected here outweighs meeting here.
std::vector<MyDeputy> deputies(Districts const& districts, std::vector<MeetingPlace> const& places,
                               Reading& reading)
{
    std::set<NodeId> near;
    for (auto const& place : places) near.insert(place.node);
    std::vector<MyDeputy> list;
    for (auto& [deputy, node] :
         reading.tables().rows(sitting_deputies, read_seat, reading.congress())) {
        if (!list.empty() && list.back().person == deputy.person) continue;
        if (deputy.electoral_district)
            deputy.electoral_district = reading.open(*deputy.electoral_district);
        bool const elected =
            deputy.electoral_district &&
            districts.contains({deputy.congress_level, *deputy.electoral_district});
        if (!elected && !near.contains(node)) continue;
        auto name = reading.open(deputy.name);
        if (!name) continue;
        deputy.name = *std::move(name);
        deputy.because = elected ? Because::elected_here : Because::meets_here;
        list.push_back(std::move(deputy));
    }
    return list;
}

Result<MyDeputyList> of_community(NodeId const& community, Districts const& districts,
                                  Reading& reading)
{
    MyDeputyList list;
    for (auto const& [level, name] : districts) list.electoral_districts.push_back(name);
    list.stations = stations(community, reading);
    list.deputies = deputies(districts, list.stations, reading);
    return list;
}

Result<MyDeputyList> my_deputies(MyDeputies const& query, Reading& reading)
{
    Districts districts;
    if (query.building) {
        auto const estate =
            reading.tables().one(one_estate, read_estate, reading.congress(), *query.building);
        if (!estate) return refuse("districts.unknown_estate", "/building");
        add_districts(*estate, districts, reading);
        return of_community(estate->community, districts, reading);
    }
    if (!query.community ||
        !reading.tables().any(open_community, reading.congress(), *query.community))
        return refuse("districts.unknown_community", "/community");
    for (auto const& estate : estates_of(reading.tables(), reading.congress(), *query.community))
        add_districts(estate, districts, reading);
    return of_community(*query.community, districts, reading);
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/estates", &estates_in)
        .says("The estates and buildings of a community, or of all.")
        .open_to_anyone();
    routes.get("/my_deputies", &my_deputies)
        .says("The deputies of a building or a community, and the station to reach them through.")
        .open_to_anyone()
        .refuses({"districts.unknown_estate", "districts.unknown_community"});
}

} // namespace ztc::views::districts
