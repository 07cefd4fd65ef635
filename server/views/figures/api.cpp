// SPDX-License-Identifier: Apache-2.0
#include "kernel/lines.hpp"
#include "kernel/routes.hpp"
#include "modules/callbacks/policy.hpp"
#include "modules/matters/types.hpp"
#include "modules/publication/policy.hpp"
#include "views/figures/sql.hpp"
#include "views/figures/view.hpp"

#include <algorithm>
#include <map>

namespace ztc::views::figures {
namespace {

BOOST_DEFINE_ENUM_CLASS(By, whole, station, unit, month)

struct Query {
    std::optional<Text<10, 10>> from; // 2026-01-01: the first of January of this year
    std::optional<Text<10, 10>> to;   // today
    std::optional<Text<1, 10>> by;    // whole, station, unit, month
};
BOOST_DESCRIBE_STRUCT(Query, (), (from, to, by))

struct Figures {
    Date from;
    Date to;
    std::vector<Line> lines;
};
BOOST_DESCRIBE_STRUCT(Figures, (), (from, to, lines))

struct Owed {
    NodeId station, unit;
    Date owed_on;
    std::optional<Date> due_on, named_on, answered_on;
    std::optional<std::string> attitude, result;
};

struct Promised {
    NodeId station, unit;
    Date promised_on;
    std::optional<Date> delivered_on;
};

std::optional<Date> date_at(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return row.date(column);
}

Owed read_owed(Row const& row)
{
    return {.station = {std::string(row.text(0))},
            .unit = {std::string(row.text(1))},
            .owed_on = row.date(2),
            .due_on = date_at(row, 3),
            .named_on = date_at(row, 4),
            .answered_on = date_at(row, 5),
            .attitude = row.optional_text(6),
            .result = row.optional_text(7)};
}

Promised read_promised(Row const& row)
{
    return {.station = {std::string(row.text(0))},
            .unit = {std::string(row.text(1))},
            .promised_on = row.date(2),
            .delivered_on = date_at(row, 3)};
}

/// A promise stands in the days that it was made for; what is not due yet in those that it was made
/// in as well, or nobody would see it until it is too late to urge.
std::vector<Promised> promised_between(Date from, Date to, Reading& reading)
{
    return reading.tables().rows(list_promised, read_promised, reading.congress(),
                                 format_date(from), format_date(to), format_date(reading.today()));
}

/// A station's figures are for those above and in it, a unit's for itself and those above.
bool may_read(NodeId const& station, NodeId const& unit, Viewer const& viewer)
{
    return viewer.may_at(Right::read_figures, station) || viewer.may_at(Right::read_figures, unit);
}

/// One line with what its percentiles are made of.
class Tally {
public:
    void add(Owed const& owed, Date today)
    {
        ++line_.owed;
        count_time(owed, today);
        if (owed.answered_on) {
            count_word(line_.satisfied_with_attitude, owed.attitude);
            count_word(line_.satisfied_with_result, owed.result);
        }
        if (owed.named_on) days_.push_back(days_between(owed.owed_on, *owed.named_on));
    }
    void add(Promised const& promised, Date today)
    {
        auto& share = line_.delivered_when_promised;
        bool const kept = promised.delivered_on && *promised.delivered_on <= promised.promised_on;
        bool const today_and_open = promised.promised_on == today && !promised.delivered_on;
        if (promised.promised_on > today || today_and_open) {
            ++share.silent; // not due yet, though it may have been done already
            return;
        }
        ++share.of;
        if (kept) ++share.n;
    }

    Line line()
    {
        std::sort(days_.begin(), days_.end());
        line_.first_named_answer.of = static_cast<std::int64_t>(days_.size());
        if (!days_.empty()) {
            line_.first_named_answer.median = at(50);
            line_.first_named_answer.p90 = at(90);
        }
        return line_;
    }

private:
    void count_time(Owed const& owed, Date today)
    {
        auto& share = line_.answered_on_time;
        bool const late = owed.due_on && today > *owed.due_on;
        if (!owed.answered_on && !late) {
            ++share.silent; // there is still time, or the clock stands
            return;
        }
        ++share.of;
        if (owed.answered_on && (!owed.due_on || *owed.answered_on <= *owed.due_on)) ++share.n;
    }
    static void count_word(Share& share, std::optional<std::string> const& word)
    {
        if (!word) {
            ++share.silent;
            return;
        }
        ++share.of;
        if (*word != "dissatisfied") ++share.n;
    }
    /// The nearest rank: the smallest that at least so many percent do not exceed.
    std::int64_t at(std::size_t percent) const
    {
        auto const rank = (days_.size() * percent + 99) / 100;
        return days_[std::max<std::size_t>(rank, 1) - 1];
    }

    Line line_;
    std::vector<std::int64_t> days_;
};

Result<Date> day_of(std::optional<Text<10, 10>> const& text, Date otherwise, std::string pointer)
{
    if (!text) return otherwise;
    auto const day = parse_date(text->text);
    if (!day) return refuse("request.not_a_date", std::move(pointer));
    return *day;
}

Result<By> by_of(Query const& query)
{
    if (!query.by || query.by->text == "whole") return By::whole;
    if (query.by->text == "station") return By::station;
    if (query.by->text == "unit") return By::unit;
    if (query.by->text == "month") return By::month;
    return refuse("request.unknown_choice", "/by");
}

Date day_of(Owed const& owed)
{
    return owed.owed_on;
}
Date day_of(Promised const& promised)
{
    return promised.promised_on;
}

template <class T>
std::string key_of(By by, T const& row)
{
    switch (by) {
    case By::whole: return {};
    case By::station: return row.station.text;
    case By::unit: return row.unit.text;
    case By::month: return format_date(day_of(row)).substr(0, 7);
    }
    return {};
}

std::optional<std::string> name_of_node(std::string const& id, Reading& reading)
{
    auto const ref = reading.tables().one(
        name_of, [](Row const& row) { return std::string(row.text(0)); }, reading.congress(), id);
    if (!ref) return std::nullopt;
    return reading.open(*ref);
}

Result<Figures> figures(Query const& query, Reading& reading)
{
    auto const today = reading.today();
    auto const by = TRY(by_of(query));
    auto const to = TRY(day_of(query.to, today, "/to"));
    auto const from = TRY(day_of(query.from, Date{to.year() / std::chrono::January / 1}, "/from"));
    std::map<std::string, Tally> tallies;
    if (by == By::whole) tallies[""];
    auto const count = [&](auto const& rows) {
        for (auto const& row : rows)
            if (may_read(row.station, row.unit, reading.viewer()))
                tallies[key_of(by, row)].add(row, today);
    };
    auto const first = format_date(from), last = format_date(to);
    count(reading.tables().rows(list_owed, read_owed, reading.congress(), first, last));
    count(promised_between(from, to, reading));
    Figures out{from, to, {}};
    for (auto& [id, tally] : tallies) {
        auto line = tally.line();
        if (by == By::month) {
            line.month = id;
        } else if (!id.empty()) {
            line.node = NodeId{id};
            line.name = name_of_node(id, reading);
        }
        out.lines.push_back(std::move(line));
    }
    return out;
}

// ---- what a director asks about --------------------------------------------------------------

struct OverviewQuery {};
BOOST_DESCRIBE_STRUCT(OverviewQuery, (), ())

/// How many answers a unit owes that are overdue, and for how many days the oldest.
struct OverdueLine {
    NodeId unit;
    std::string name;
    std::int64_t overdue = 0;
    std::int64_t days = 0;
};
BOOST_DESCRIBE_STRUCT(OverdueLine, (), (unit, name, overdue, days))

/// When anything was last done at a station with a matter: accepted, looked into, referred,
/// answered, delivered. Nothing: never.
struct StationLine {
    NodeId station;
    std::string name;
    std::optional<Date> last_on;
    std::optional<std::int64_t> days;
};
BOOST_DESCRIBE_STRUCT(StationLine, (), (station, name, last_on, days))

/// What the desks that the viewer sits at owe themselves and is overdue, and for how many days the
/// oldest.
struct DeskLine {
    std::int64_t accept = 0;
    std::int64_t refer = 0;
    std::int64_t first_contact = 0;
    std::int64_t overdue = 0; // all of them
    std::int64_t days = 0;
};
BOOST_DESCRIBE_STRUCT(DeskLine, (), (accept, refer, first_contact, overdue, days))

struct Overview {
    std::vector<OverdueLine> overdue;
    std::vector<StationLine> stations; // the longest silent first
    std::optional<DeskLine> own;       // nothing overdue: absent
};
BOOST_DESCRIBE_STRUCT(Overview, (), (overdue, stations, own))

std::vector<OverdueLine> overdue_by_unit(Reading& reading)
{
    auto const today = reading.today();
    std::map<std::string, OverdueLine> lines;
    reading.tables().query(
        list_overdue,
        [&](Row const& row) {
            NodeId const station{std::string(row.text(0))}, unit{std::string(row.text(1))};
            if (!may_read(station, unit, reading.viewer())) return;
            auto& line = lines[unit.text];
            line.unit = unit;
            ++line.overdue;
            line.days = std::max<std::int64_t>(line.days, days_between(row.date(2), today));
        },
        reading.congress(), format_date(today));
    std::vector<OverdueLine> out;
    for (auto& [id, line] : lines) {
        line.name = name_of_node(id, reading).value_or("");
        out.push_back(std::move(line));
    }
    std::sort(out.begin(), out.end(), [](auto const& a, auto const& b) { return a.days > b.days; });
    return out;
}

/// Until when whoever raised something on a day was to be spoken to, by the rules of that day.
class FirstContacts {
public:
    explicit FirstContacts(Reading& reading) : reading_(reading) {}
    Date due_on(Date raised_on)
    {
        auto const [known, is_new] = due_.try_emplace(raised_on, raised_on);
        if (is_new) {
            auto const rules = policy_in_force<ztc::callbacks::CallbackPolicy>(reading_, raised_on);
            known->second =
                reading_.calendar().due(raised_on, rules.policy.first_contact_within).due_on;
        }
        return known->second;
    }

private:
    Reading& reading_;
    std::map<Date, Date> due_; // many are raised on one day
};

std::optional<DeskLine> overdue_at_desk(Reading& reading)
{
    auto const today = reading.today();
    DeskLine line;
    FirstContacts first_contacts(reading);
    reading.tables().query(
        list_overdue_at_desk,
        [&](Row const& row) {
            NodeId const station{std::string(row.text(3))};
            matters::Held held;
            held.community = {std::string(row.text(4))};
            held.about = text::lines(row.text(5));
            bool const own = reading.viewer().may_at(Right::read_figures, station) &&
                             matters::relation(held, reading.viewer()).desk;
            if (!own) return;
            auto const due_on = row.yes(2) ? first_contacts.due_on(row.date(1)) : row.date(1);
            if (due_on >= today) return;
            auto const what = row.text(0);
            ++(what == "accept" ? line.accept : what == "refer" ? line.refer : line.first_contact);
            ++line.overdue;
            line.days = std::max<std::int64_t>(line.days, days_between(due_on, today));
        },
        reading.congress(), format_date(today));
    return line.overdue > 0 ? std::optional(line) : std::nullopt;
}

std::vector<StationLine> stations(Reading& reading)
{
    std::vector<StationLine> out;
    reading.tables().query(
        list_stations,
        [&](Row const& row) {
            StationLine line{.station = {std::string(row.text(0))},
                             .name = {},
                             .last_on = date_at(row, 1),
                             .days = {}};
            if (!reading.viewer().may_at(Right::read_figures, line.station)) return;
            line.name = name_of_node(line.station.text, reading).value_or("");
            if (line.last_on) line.days = days_between(*line.last_on, reading.today());
            out.push_back(std::move(line));
        },
        reading.congress());
    std::stable_sort(out.begin(), out.end(), [](auto const& a, auto const& b) {
        return a.last_on.has_value() == b.last_on.has_value() ? a.last_on < b.last_on
                                                              : !a.last_on.has_value();
    });
    return out;
}

Result<Overview> overview(OverviewQuery const&, Reading& reading)
{
    return Overview{overdue_by_unit(reading), stations(reading), overdue_at_desk(reading)};
}

// ---- what anybody may read -------------------------------------------------------------------

struct FirstAnswerQuery {};
BOOST_DESCRIBE_STRUCT(FirstAnswerQuery, (), ())

/// Of the last ninety days; nothing where the site keeps its figures to itself.
struct FirstAnswer {
    Date from;
    Date to;
    std::optional<Days> first_named_answer;
};
BOOST_DESCRIBE_STRUCT(FirstAnswer, (), (from, to, first_named_answer))

constexpr int days_looked_back = 90;

Result<FirstAnswer> first_answer(FirstAnswerQuery const&, Reading& reading)
{
    auto const to = reading.today();
    FirstAnswer out{add_days(to, -days_looked_back), to, std::nullopt};
    if (policy_of<publication::PublicationPolicy>(reading).publish_figures)
        out.first_named_answer = whole(out.from, out.to, reading).first_named_answer;
    return out;
}

} // namespace

Line whole(Date from, Date to, Reading& reading)
{
    Tally tally;
    auto const count = [&](auto const& rows) {
        for (auto const& row : rows) tally.add(row, reading.today());
    };
    auto const first = format_date(from), last = format_date(to);
    count(reading.tables().rows(list_owed, read_owed, reading.congress(), first, last));
    count(promised_between(from, to, reading));
    return tally.line();
}

void declare(Routes& routes)
{
    routes.get("/overview", &overview)
        .says(
            "What a director asks about: the overdue answers of each unit, what is overdue at the "
            "desk itself, and when anything was last done at each station.")
        .needs(Right::read_figures);
    routes.get("/figures", &figures)
        .says("The four figures with their denominators and those who said nothing, of what was "
              "owed from one day to another: by unit, by station, by month, or of the whole.")
        .needs(Right::read_figures)
        .refuses({"request.not_a_date", "request.unknown_choice"});
    routes.get("/first_answer", &first_answer)
        .says("How long the first answer by somebody named took in the last ninety days, where the "
              "site publishes its figures.")
        .open_to_anyone();
}

} // namespace ztc::views::figures
