// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "kernel/routes.hpp"
#include "modules/delegations/types.hpp"
#include "views/delegations/sql.hpp"
#include "views/delegations/view.hpp"

#include <map>

namespace ztc::views::delegations {

namespace {

using ztc::delegations::DelegationId;

constexpr std::int64_t first_year = 2000, last_year = 2999;

struct YearQuery {
    std::optional<std::int64_t> year; // left out: this one
};
BOOST_DESCRIBE_STRUCT(YearQuery, (), (year))

struct Visit {
    DelegationId delegation;
    NodeId station;
    std::string station_name;
    std::string who, from_where;
    std::int64_t people = 0;
    Date visited_on;
    std::string theme;
    std::vector<std::string> deputies; // by name (代表法 58)
    std::optional<std::string> materials;
    std::optional<std::string> struck; // why it counts no more
};
BOOST_DESCRIBE_STRUCT(Visit, (),
                      (delegation, station, station_name, who, from_where, people, visited_on,
                       theme, deputies, materials, struck))

struct VisitList {
    std::int64_t year = 0;
    Date today;
    std::int64_t times = 0, people = 0, stations = 0; // without those that were struck
    std::vector<Visit> visits;                        // the newest first
};
BOOST_DESCRIBE_STRUCT(VisitList, (), (year, today, times, people, stations, visits))

struct Stored {
    DelegationId delegation;
    NodeId station;
    std::string who_ref, from_ref;
    std::int64_t people = 0;
    Date visited_on;
    std::string theme_ref;
    std::vector<std::string> deputies;
    std::optional<std::string> materials_ref, struck_ref;
};

Stored read_stored(Row const& row)
{
    return {.delegation = {std::string(row.text(0))},
            .station = {std::string(row.text(1))},
            .who_ref = std::string(row.text(2)),
            .from_ref = std::string(row.text(3)),
            .people = row.integer(4),
            .visited_on = row.date(5),
            .theme_ref = std::string(row.text(6)),
            .deputies = text::lines(row.text(7)),
            .materials_ref = row.optional_text(8),
            .struck_ref = row.optional_text(9)};
}

class Names {
public:
    explicit Names(Reading& reading) : reading_(reading) {}
    std::string of(std::string const& id)
    {
        auto const known = known_.find(id);
        if (known != known_.end()) return known->second;
        auto const ref = reading_.tables().one(
            find_name, [](Row const& row) { return std::string(row.text(0)); }, reading_.congress(),
            id);
        return known_[id] = ref ? reading_.open(*ref).value_or("") : "";
    }

private:
    Reading& reading_;
    std::map<std::string, std::string> known_;
};

std::optional<std::string> opened(std::optional<std::string> const& ref, Reading& reading)
{
    return ref ? reading.open(*ref) : std::nullopt;
}

Visit visit_of(Stored const& stored, Names& names, Reading& reading)
{
    Visit out{.delegation = stored.delegation,
              .station = stored.station,
              .station_name = names.of(stored.station.text),
              .who = reading.open(stored.who_ref).value_or(""),
              .from_where = reading.open(stored.from_ref).value_or(""),
              .people = stored.people,
              .visited_on = stored.visited_on,
              .theme = reading.open(stored.theme_ref).value_or(""),
              .deputies = {},
              .materials = opened(stored.materials_ref, reading),
              .struck = opened(stored.struck_ref, reading)};
    for (auto const& deputy : stored.deputies) out.deputies.push_back(names.of(deputy));
    return out;
}

Result<VisitList> list(YearQuery const& query, Reading& reading)
{
    using namespace std::chrono;
    auto const today = reading.today();
    auto const year = query.year.value_or(static_cast<int>(today.year()));
    if (year < first_year || year > last_year) return refuse("delegations.wrong_year", "/year");
    VisitList out{
        .year = year, .today = today, .times = 0, .people = 0, .stations = 0, .visits = {}};
    auto const y = std::chrono::year{static_cast<int>(year)};
    Names names(reading);
    std::map<NodeId, std::int64_t> by_station;
    for (auto const& stored :
         reading.tables().rows(list_visits, read_stored, reading.congress(), Date{y / January / 1},
                               Date{y / December / 31})) {
        if (!reading.viewer().may_at(Right::plan_receptions, stored.station)) continue;
        out.visits.push_back(visit_of(stored, names, reading));
        if (stored.struck_ref) continue;
        ++out.times;
        out.people += stored.people;
        ++by_station[stored.station];
    }
    out.stations = static_cast<std::int64_t>(by_station.size());
    return out;
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/delegations", &list)
        .says("The delegations that visited the viewer's stations in a year, with how many.")
        .needs(Right::plan_receptions)
        .refuses({"delegations.wrong_year"});
}

} // namespace ztc::views::delegations
