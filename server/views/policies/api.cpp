// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "modules/matters/policy.hpp"
#include "modules/people/policy.hpp"
#include "modules/policy/policy.hpp"
#include "views/policies/sql.hpp"
#include "views/policies/view.hpp"

#include <algorithm>

namespace ztc::views::policies {

namespace {

struct NoQuery {};
BOOST_DESCRIBE_STRUCT(NoQuery, (), ())

template <class Policy>
struct Version {
    std::int64_t version = 0;
    Date valid_from;
    Instant set_at;
    std::optional<std::string> set_by;
    std::optional<std::string> approved_by;
    Policy policy;
};
using MattersVersion = Version<matters::MatterPolicy>;
BOOST_DESCRIBE_STRUCT(MattersVersion, (),
                      (version, valid_from, set_at, set_by, approved_by, policy))
using CalendarVersion = Version<policy::CalendarPolicy>;
BOOST_DESCRIBE_STRUCT(CalendarVersion, (),
                      (version, valid_from, set_at, set_by, approved_by, policy))

template <class Policy>
struct Versions {
    std::int64_t in_force = 0;             // 0: the default that ships with the program
    Policy policy;                         // in force today
    std::vector<Version<Policy>> versions; // the newest first
};
using MattersVersions = Versions<matters::MatterPolicy>;
BOOST_DESCRIBE_STRUCT(MattersVersions, (), (in_force, policy, versions))
using CalendarVersions = Versions<policy::CalendarPolicy>;
BOOST_DESCRIBE_STRUCT(CalendarVersions, (), (in_force, policy, versions))

using WordingVersion = Version<people::WordingPolicy>;
BOOST_DESCRIBE_STRUCT(WordingVersion, (),
                      (version, valid_from, set_at, set_by, approved_by, policy))
using WordingVersions = Versions<people::WordingPolicy>;
BOOST_DESCRIBE_STRUCT(WordingVersions, (), (in_force, policy, versions))

template <class Policy>
std::vector<Version<Policy>> versions_of(Reading& reading)
{
    auto const open = [&](std::optional<std::string> const& ref) {
        return ref ? reading.open(*ref) : std::nullopt;
    };
    struct Line {
        Version<Policy> version;
        std::optional<std::string> approved_ref, name_ref;
    };
    auto const lines = reading.tables().rows(
        list_versions,
        [](Row const& row) {
            return Line{{.version = row.integer(0),
                         .valid_from = parse_date(row.text(1)).value(),
                         .set_at = {row.integer(4)},
                         .set_by = {},
                         .approved_by = {},
                         .policy = policy_from<Policy>(row.text(2))},
                        row.optional_text(3),
                        row.optional_text(5)};
        },
        reading.congress(), Policy::policy_name);
    std::vector<Version<Policy>> out;
    for (auto const& line : lines) {
        out.push_back(line.version);
        out.back().approved_by = open(line.approved_ref);
        out.back().set_by = open(line.name_ref);
    }
    return out;
}

template <class Policy>
Result<Versions<Policy>> all_of(NoQuery const&, Reading& reading)
{
    auto const in_force = policy_in_force<Policy>(reading, reading.today());
    return Versions<Policy>{in_force.version, in_force.policy, versions_of<Policy>(reading)};
}

// ---- what people agree to ----------------------------------------------------------------------

struct WordingLine {
    people::Shown wording;
    Date from;
    bool in_force = false; // it is the one to be shown today
};
BOOST_DESCRIBE_STRUCT(WordingLine, (), (wording, from, in_force))

struct WordingList {
    std::vector<WordingLine> wordings; // of each kind the newest first
};
BOOST_DESCRIBE_STRUCT(WordingList, (), (wordings))

struct WordingQuery {
    people::WordingKind kind{};
    Text<1, 20> version;
};
BOOST_DESCRIBE_STRUCT(WordingQuery, (), (kind, version))

struct WordingPage {
    people::Shown wording;
    Date from;
    bool in_force = false;
    std::string zh, en; // lines that begin with "# " are heads
};
BOOST_DESCRIBE_STRUCT(WordingPage, (), (wording, from, in_force, zh, en))

bool is_in_force(people::WordingPolicy const& policy, people::Wording const& one, Date today)
{
    return people::wording_on(policy, one.kind, today).version == one.version;
}

struct NoWordingQuery {};
BOOST_DESCRIBE_STRUCT(NoWordingQuery, (), ())

Result<WordingList> wordings(NoWordingQuery const&, Reading& reading)
{
    auto const policy = policy_of<people::WordingPolicy>(reading);
    WordingList out;
    for (auto const& one : policy.wordings)
        if (one.from <= reading.today())
            out.wordings.push_back(
                {people::shown_of(one), one.from, is_in_force(policy, one, reading.today())});
    std::ranges::stable_sort(out.wordings, [](auto const& a, auto const& b) {
        if (a.wording.kind != b.wording.kind) return a.wording.kind < b.wording.kind;
        return a.from > b.from;
    });
    return out;
}

Result<WordingPage> one_wording(WordingQuery const& query, Reading& reading)
{
    auto const policy = policy_of<people::WordingPolicy>(reading);
    auto const* found = people::find_wording(policy, query.kind, query.version.text);
    if (!found || found->from > reading.today()) return refuse("people.unknown_wording");
    return WordingPage{people::shown_of(*found), found->from,
                       is_in_force(policy, *found, reading.today()), found->zh, found->en};
}

// ---- the days of a year ------------------------------------------------------------------------

struct YearQuery {
    std::int64_t year = 0;
};
BOOST_DESCRIBE_STRUCT(YearQuery, (), (year))

struct NamedDay {
    Date on;
    DayKind kind{};
    std::string name;
};
BOOST_DESCRIBE_STRUCT(NamedDay, (), (on, kind, name))

struct Year {
    std::int64_t year = 0;
    bool announced = false;     // else by weekends alone, and provisional
    std::vector<NamedDay> days; // holidays and days worked instead
};
BOOST_DESCRIBE_STRUCT(Year, (), (year, announced, days))

Result<Year> year_of(YearQuery const& query, Reading& reading)
{
    if (query.year < 2000 || query.year > 2100) return refuse("request.out_of_range", "/year");
    auto const year = std::chrono::year{static_cast<int>(query.year)};
    Year out{query.year, reading.calendar().covered_years().contains(year), {}};
    for (Date on{year / 1 / 1}; on.year() == year; on = add_days(on, 1)) {
        auto const day = reading.calendar().day(on);
        if (day.kind == DayKind::holiday || day.kind == DayKind::makeup_workday)
            out.days.push_back({on, day.kind, day.name});
    }
    return out;
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/policies/matters", &all_of<matters::MatterPolicy>)
        .says("Periods, categories, ladder and hours: what is in force, and every version.")
        .needs(Right::set_policy);
    routes.get("/policies/calendar", &all_of<policy::CalendarPolicy>)
        .says("The working days that the site has entered over the table that ships with it.")
        .needs(Right::set_policy);
    routes.get("/policies/wordings", &all_of<people::WordingPolicy>)
        .says("The words that people agree to, with every version that was ever shown.")
        .needs(Right::set_policy);
    routes.get("/wordings", &wordings)
        .says("Which versions there are of the notice and the consents, with the SHA-256 of their "
              "exact words.")
        .open_to_anyone();
    routes.get("/wordings/{kind}/{version}", &one_wording)
        .says("The exact words of one version, as they stood before whoever agreed to them.")
        .open_to_anyone()
        .refuses({"people.unknown_wording"});
    routes.get("/calendar", &year_of)
        .says("The days of a year that are not plain, and whether its table is there.")
        .needs_sign_in();
}

} // namespace ztc::views::policies
