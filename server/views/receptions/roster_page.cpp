// SPDX-License-Identifier: Apache-2.0
//
// What the roster is asked of: the stations that the viewer plans for, their deputies, absences and
// what is planned already; and its answer in names.
#include "kernel/lines.hpp"
#include "kernel/routes.hpp"
#include "views/receptions/page.hpp"
#include "views/receptions/roster.hpp"
#include "views/receptions/sql.hpp"

#include <boost/describe/enum_from_string.hpp>

#include <algorithm>
#include <sstream>

namespace ztc::views::receptions {

namespace {

constexpr int planned_at_once = 92; // days

struct ProposalQuery {
    Date from;
    Date until;                        // at most three months on
    std::optional<std::int64_t> times; // of each station within these days; left out: 2
    std::optional<NodeId> station;     // left out: all that the viewer plans for
};
BOOST_DESCRIBE_STRUCT(ProposalQuery, (), (from, until, times, station))

struct ProposedLine {
    NodeId station;
    std::string station_name;
    Who deputy;
    Date held_on;
    std::int64_t from_minute = 0, until_minute = 0;
    bool for_minimum = false; // the deputy lacks it; else the station does
};
BOOST_DESCRIBE_STRUCT(ProposedLine, (),
                      (station, station_name, deputy, held_on, from_minute, until_minute,
                       for_minimum))

struct LackingLine {
    Who deputy;
    std::int64_t has = 0, wanted = 0;
    LackReason reason{};
};
BOOST_DESCRIBE_STRUCT(LackingLine, (), (deputy, has, wanted, reason))

struct LoadLine {
    Who deputy;
    std::int64_t so_far = 0;   // of this year, without what is proposed
    std::int64_t proposed = 0; // within these days
};
BOOST_DESCRIBE_STRUCT(LoadLine, (), (deputy, so_far, proposed))

struct OffDay {
    Date on;
    DayKind kind{};
    std::string name;
};
BOOST_DESCRIBE_STRUCT(OffDay, (), (on, kind, name))

struct StationWord {
    NodeId station;
    std::string name;
    bool has_hours = false;
    std::vector<Who> deputies;
};
BOOST_DESCRIBE_STRUCT(StationWord, (), (station, name, has_hours, deputies))

struct Proposal {
    Date from, until;
    std::int64_t notice_days = 0, yearly_minimum = 0, wanted_each = 0;
    std::vector<ProposedLine> proposed;
    std::vector<LackingLine> lacking;
    std::vector<LoadLine> load;
    std::vector<StationWord> stations; // that the viewer plans for
    std::vector<NodeId> quiet;         // fewer than was wanted
    std::vector<OffDay> off;           // holidays and make-up workdays of these days
    bool provisional = false;          // the holidays of some of these days are not announced yet
};
BOOST_DESCRIBE_STRUCT(Proposal, (),
                      (from, until, notice_days, yearly_minimum, wanted_each, proposed, lacking,
                       load, stations, quiet, off, provisional))

using Week = std::array<std::vector<RosterHours>, 7>;

Week week_of(std::string const& lines)
{
    static constexpr std::array days{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    Week week;
    std::istringstream in(lines);
    RosterHours one;
    for (std::string day; in >> day >> one.opens_minute >> one.closes_minute;) {
        auto const at = std::ranges::find(days, day);
        ZTC_ENSURE(at != days.end());
        week[static_cast<std::size_t>(at - days.begin())].push_back(one);
    }
    return week;
}

struct StoredBody {
    NodeId node;
    bool is_station = false;
    std::vector<std::string> within;
    Week week;
    bool closed = false;
};

/// A body below a closed one is closed as well.
std::vector<StoredBody> bodies(Reading& reading)
{
    auto all = reading.tables().rows(
        all_bodies,
        [](Row const& row) {
            return StoredBody{{std::string(row.text(0))},
                              row.text(1) == "station",
                              text::lines(row.text(2)),
                              week_of(std::string(row.text(3))),
                              !row.null(4)};
        },
        reading.congress());
    std::set<std::string> closed;
    for (auto const& body : all)
        if (body.closed) closed.insert(body.node.text);
    for (auto& body : all)
        body.closed = std::ranges::any_of(
            body.within, [&](std::string const& above) { return closed.contains(above); });
    return all;
}

/// Everything that the roster needs, and who is who.
class Asking {
public:
    Asking(ProposalQuery const& query, Reading& reading) : query_(query), reading_(reading)
    {
        policy_ = policy_of<ztc::receptions::ReceptionPolicy>(reading);
        auto const earliest = add_days(reading.today(), static_cast<int>(policy_.notice_days));
        ask_.from = std::max(query.from, earliest);
        ask_.until = std::min(query.until, add_days(ask_.from, planned_at_once));
        ask_.minutes = policy_.slot_minutes * policy_.slots;
        ask_.times = std::clamp<std::int64_t>(query.times.value_or(2), 0, 31);
        ask_.wanted_each = wanted_by(ask_.until);
        find_stations();
        find_deputies();
    }

    Proposal answer()
    {
        auto const roster = propose(stations_, deputies_, ask_, reading_.calendar());
        Names names(reading_);
        auto const who = [&](PersonId const& person) { return Who{person, names.of(person.text)}; };
        Proposal out{.from = query_.from,
                     .until = ask_.until,
                     .notice_days = policy_.notice_days,
                     .yearly_minimum = policy_.yearly_minimum,
                     .wanted_each = ask_.wanted_each,
                     .proposed = {},
                     .lacking = {},
                     .load = {},
                     .stations = {},
                     .quiet = roster.quiet,
                     .off = off_days(),
                     .provisional =
                         reading_.calendar().day(ask_.until).certainty == Certainty::provisional};
        std::map<PersonId, std::int64_t> given;
        for (auto const& one : roster.proposed) {
            ++given[one.deputy];
            out.proposed.push_back({one.station, names.of(one.station.text), who(one.deputy),
                                    one.held_on, one.from_minute, one.until_minute,
                                    one.for_minimum});
        }
        for (auto const& one : roster.lacking)
            out.lacking.push_back({who(one.deputy), one.has, one.wanted, one.reason});
        for (auto const& one : deputies_)
            out.load.push_back({who(one.deputy), one.so_far, given[one.deputy]});
        for (auto const& one : stations_) {
            bool const has_hours =
                std::ranges::any_of(one.week, [](auto const& hours) { return !hours.empty(); });
            StationWord word{one.station, names.of(one.station.text), has_hours, {}};
            for (auto const& deputy : one.deputies) word.deputies.push_back(who(deputy));
            out.stations.push_back(std::move(word));
        }
        return out;
    }

private:
    /// The share of the yearly minimum that falls on the days until then, rounded up.
    std::int64_t wanted_by(Date until) const
    {
        auto const first = Date{until.year() / std::chrono::January / 1};
        auto const last = Date{until.year() / std::chrono::December / 31};
        auto const days = days_between(first, last) + 1, gone = days_between(first, until) + 1;
        return (policy_.yearly_minimum * gone + days - 1) / days;
    }

    void find_stations()
    {
        std::map<std::string, std::set<PersonId>> seats;
        reading_.tables().query(
            all_seats,
            [&](Row const& row) {
                seats[std::string(row.text(0))].insert({std::string(row.text(1))});
            },
            reading_.congress());
        for (auto& body : bodies(reading_)) {
            bool const asked = !query_.station || *query_.station == body.node;
            bool const mine = reading_.viewer().may_at(Right::plan_receptions, body.node);
            if (!body.is_station || body.closed || !asked || !mine) continue;
            RosterStation station{body.node, std::move(body.week), {}};
            for (auto const& above : body.within)
                if (auto const found = seats.find(above); found != seats.end())
                    station.deputies.insert(found->second.begin(), found->second.end());
            stations_.push_back(std::move(station));
        }
    }

    void find_deputies()
    {
        auto so_far = so_far_this_year(ask_.until, reading_);
        std::map<PersonId, RosterDeputy> all;
        for (auto const& station : stations_)
            for (auto const& deputy : station.deputies)
                all[deputy] = {deputy, so_far[deputy], {}, {}};
        reading_.tables().query(
            all_absences,
            [&](Row const& row) {
                auto const found = all.find({std::string(row.text(0))});
                if (found != all.end()) found->second.away.emplace_back(row.date(1), row.date(2));
            },
            reading_.congress());
        take_days(all);
        for (auto& [id, deputy] : all) deputies_.push_back(std::move(deputy));
    }

    /// What is planned already within these days.
    void take_days(std::map<PersonId, RosterDeputy>& deputies)
    {
        for (auto const& line : lines_between(ask_.from, ask_.until, {}, reading_)) {
            if (line.state == ReceptionState::cancelled) continue;
            for (auto& station : stations_)
                if (station.station == line.station) station.taken.insert(line.held_on);
            for (auto const& who : line.deputies)
                if (auto const found = deputies.find(who.person); found != deputies.end())
                    found->second.taken.insert(line.held_on);
        }
    }

    std::vector<OffDay> off_days() const
    {
        std::vector<OffDay> out;
        for (auto day = query_.from; day <= ask_.until; day = add_days(day, 1)) {
            auto const one = reading_.calendar().day(day);
            if (one.kind == DayKind::holiday || one.kind == DayKind::makeup_workday)
                out.push_back({day, one.kind, one.name});
        }
        return out;
    }

    ProposalQuery const& query_;
    Reading& reading_;
    ztc::receptions::ReceptionPolicy policy_;
    RosterAsk ask_;
    std::vector<RosterStation> stations_;
    std::vector<RosterDeputy> deputies_;
};

Result<Proposal> proposal(ProposalQuery const& query, Reading& reading)
{
    CHECK(check_days(query.from, query.until, reading.today()));
    if (days_between(query.from, query.until) > planned_at_once)
        return refuse("receptions.wrong_days", "/until");
    return Asking(query, reading).answer();
}

} // namespace

std::map<PersonId, std::int64_t> so_far_this_year(Date day, Reading& reading)
{
    auto const first = Date{day.year() / std::chrono::January / 1};
    auto const last = Date{day.year() / std::chrono::December / 31};
    std::map<PersonId, std::int64_t> so_far;
    reading.tables().query(
        deputies_between,
        [&](Row const& row) {
            using ztc::receptions::Presence;
            auto const one = read_deputy(row);
            auto const state = row.text(6);
            bool const his = state == "planned" || one.presence == Presence::present;
            if (his) ++so_far[one.deputy];
            if (one.substitute) ++so_far[*one.substitute];
        },
        reading.congress(), first, last);
    return so_far;
}

void declare_roster(Routes& routes)
{
    routes.get("/reception_proposal", &proposal)
        .says("Who could receive where and when within some days, so that load is shared fairly "
              "and everybody reaches the yearly minimum; and who cannot, and why. Plans nothing.")
        .needs(Right::plan_receptions)
        .refuses({"receptions.wrong_days"});
}

} // namespace ztc::views::receptions
