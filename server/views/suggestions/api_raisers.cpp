// SPDX-License-Identifier: Apache-2.0
//
// To whom a matter belongs, what became of the suggestion it is part of; and to the standing
// committee's office, what was reported of threats and favours. Who reported is told to nobody.
#include "kernel/lines.hpp"
#include "kernel/routes.hpp"
#include "views/suggestions/page.hpp"
#include "views/suggestions/sql.hpp"

#include <algorithm>
#include <limits>

namespace ztc::views::suggestions {

namespace {

struct RaisedQuery {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(RaisedQuery, (), (matter))

/// How one of the asks came out. Its words where the deputy lets them be told.
struct RaisedPoint {
    std::string unit_name;
    std::int64_t ask = 0;
    std::optional<std::string> asked;
    PointOutcome outcome{};
    std::optional<std::string> words;
    std::optional<Date> planned_on;
};
BOOST_DESCRIBE_STRUCT(RaisedPoint, (), (unit_name, ask, asked, outcome, words, planned_on))

/// A suggestion as it is told to those whose matter is part of it. With `none` to be made public
/// they read where it stands and how each ask came out, and no words of it.
struct RaisedSuggestion {
    SuggestionId suggestion;
    std::optional<std::string> title, number;
    std::string lead_name;
    State state{};
    std::vector<std::string> unit_names;
    Date submitted_on;
    std::optional<Date> referred_on, due_on, answered_on, closed_on;
    std::int64_t round = 1;
    std::vector<RaisedPoint> points;   // of the last reply of each unit
    std::optional<Date> rate_until_on; // until then nobody is told what raisers say
    bool may_rate = false, rated = false;
    std::int64_t smallest_n = 0; // fewer are not told apart
    Verdicts verdicts;
};
BOOST_DESCRIBE_STRUCT(RaisedSuggestion, (),
                      (suggestion, title, number, lead_name, state, unit_names, submitted_on,
                       referred_on, due_on, answered_on, closed_on, round, points, rate_until_on,
                       may_rate, rated, smallest_n, verdicts))

struct RaisedList {
    Date today;
    std::vector<RaisedSuggestion> suggestions; // the oldest first
};
BOOST_DESCRIBE_STRUCT(RaisedList, (), (today, suggestions))

/// Until it is accepted it is the deputy's and the office's alone; of what was merged the other
/// one is told.
bool is_told(State state)
{
    return state != State::submitted && state != State::returned && state != State::as_letter &&
           state != State::merged;
}

std::vector<RaisedPoint> told_points(Stored const& stored, std::vector<std::string> const& asks,
                                     Pages& pages)
{
    auto const replies = pages.replies(stored);
    std::vector<RaisedPoint> out;
    for (auto const& reply : replies) {
        bool const newer = std::ranges::any_of(replies, [&](auto const& other) {
            return other.unit.id == reply.unit.id && other.round > reply.round;
        });
        if (newer) continue;
        for (auto const& point : reply.points) {
            RaisedPoint one{reply.unit.name, point.ask, {}, point.outcome, {}, point.planned_on};
            auto const at = static_cast<std::size_t>(point.ask) - 1;
            if (stored.visibility != Visibility::none) {
                one.words = point.words;
                if (at < asks.size()) one.asked = asks[at];
            }
            out.push_back(std::move(one));
        }
    }
    return out;
}

RaisedSuggestion told(Stored const& stored, Pages& pages, Reading& reading)
{
    auto const units = pages.units_of(stored);
    auto const line = pages.line(stored, units);
    RaisedSuggestion out;
    out.suggestion = stored.id;
    if (stored.visibility != Visibility::none) out.title = line.title;
    out.number = line.number;
    out.lead_name = line.lead_name;
    out.state = stored.state;
    for (auto const& unit : units) out.unit_names.push_back(unit.unit.name);
    out.submitted_on = stored.submitted_on.value_or(Date{});
    out.referred_on = stored.referred_on;
    out.due_on = stored.state == State::answered ? std::nullopt : line.due_on;
    out.answered_on = stored.answered_on;
    out.closed_on = stored.closed_on;
    out.round = stored.round;
    out.points = told_points(stored, text::lines(pages.opened(stored.asks_ref)), pages);
    out.verdicts = pages.verdicts(stored);
    out.smallest_n = policy_of<SuggestionPolicy>(reading).smallest_n;
    out.rated = reading.tables()
                    .one(
                        find_said, [](Row const& row) { return std::string(row.text(0)); },
                        reading.congress(), stored.id, reading.viewer().person)
                    .has_value();
    bool const answered = stored.state == State::answered || stored.state == State::assessed;
    out.may_rate = answered && !out.verdicts.open && !out.rated;
    if (answered) out.rate_until_on = stored.feedback_due_on;
    return out;
}

Result<RaisedList> of_matter(RaisedQuery const& query, Reading& reading)
{
    auto const mine = reading.tables().one(
        find_raiser, [](Row const& row) { return std::string(row.text(0)); }, reading.congress(),
        query.matter, reading.viewer().person);
    if (!mine) return refuse("matters.unknown", "/matter");
    RaisedList out{reading.today(), {}};
    Pages pages(reading);
    for (auto const& stored :
         reading.tables().rows(list_of_matter, read_stored, reading.congress(), query.matter))
        if (is_told(stored.state)) out.suggestions.push_back(told(stored, pages, reading));
    return out;
}

// ---- threats and favours
// -------------------------------------------------------------------------

struct InducementQuery {
    std::optional<std::int64_t> before; // the position of the last line of the page before
    std::optional<std::int64_t> limit;  // 1 to 100; left out: 50
};
BOOST_DESCRIBE_STRUCT(InducementQuery, (), (before, limit))

struct Inducement {
    std::int64_t position = 0;
    SuggestionId suggestion;
    std::string title, words;
    std::optional<std::string> number;
    State state{};
    std::vector<std::string> unit_names;
    Date reported_on;
};
BOOST_DESCRIBE_STRUCT(Inducement, (),
                      (position, suggestion, title, words, number, state, unit_names, reported_on))

struct InducementList {
    std::vector<Inducement> inducements; // the newest first
    std::int64_t total = 0;
    bool more = false;
};
BOOST_DESCRIBE_STRUCT(InducementList, (), (inducements, total, more))

Inducement read_inducement(Row const& row)
{
    Inducement out;
    out.position = row.integer(0);
    out.suggestion = {std::string(row.text(1))};
    out.words = row.text(2); // a reference, until it is opened
    out.reported_on = row.date(3);
    return out;
}

Result<InducementList> inducements(InducementQuery const& query, Reading& reading)
{
    auto const limit = std::clamp<std::int64_t>(query.limit.value_or(50), 1, 100);
    auto const before = query.before.value_or(std::numeric_limits<std::int64_t>::max());
    InducementList out;
    out.inducements = reading.tables().rows(list_inducements, read_inducement, reading.congress(),
                                            before, limit + 1);
    out.more = static_cast<std::int64_t>(out.inducements.size()) > limit;
    if (out.more) out.inducements.pop_back();
    reading.tables().query(
        count_inducements, [&](Row const& row) { out.total = row.integer(0); }, reading.congress());
    Pages pages(reading);
    for (auto& one : out.inducements) {
        one.words = reading.open(one.words).value_or("");
        auto const stored =
            reading.tables().one(find_suggestion, read_stored, reading.congress(), one.suggestion);
        if (!stored) continue;
        auto const units = pages.units_of(*stored);
        auto const line = pages.line(*stored, units);
        one.title = line.title;
        one.number = line.number;
        one.state = line.state;
        for (auto const& unit : units) one.unit_names.push_back(unit.unit.name);
    }
    return out;
}

} // namespace

void declare_for_raisers(Routes& routes)
{
    routes.get("/matters/{matter}/suggestions", &of_matter)
        .says("To whoever raised or joined the matter: the suggestions it became part of, how each "
              "ask came out, and whether their own verdict is still awaited.")
        .needs(Right::follow_own_matters)
        .refuses({"matters.unknown"});
    routes.get("/suggestion_inducements", &inducements)
        .says("What was reported of threats and favours about a rating; never by whom.")
        .needs(Right::examine_suggestions);
}

} // namespace ztc::views::suggestions
