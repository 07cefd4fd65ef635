// SPDX-License-Identifier: Apache-2.0
#include "kernel/routes.hpp"
#include "views/talks/page.hpp"
#include "views/talks/sql.hpp"

#include <algorithm>

namespace ztc::views::talks {

namespace {

/// How the viewer stands to a talk.
struct Sight {
    bool desk = false;   // he keeps it
    bool deputy = false; // he was invited
    bool unit = false;   // his unit was invited
    bool any() const { return desk || deputy || unit; }
};

struct Someone {
    std::string id;
    std::string name;
    std::optional<bool> present;
};
BOOST_DESCRIBE_STRUCT(Someone, (), (id, name, present))

struct ActionLine {
    ActionId action;
    TalkId talk; // where it was agreed
    NodeId unit;
    std::string unit_name;
    std::string words;
    Date due_on;
    bool late = false;
    std::int64_t times = 0;
    std::optional<Date> done_on;
    std::optional<std::string> outcome;
};
BOOST_DESCRIBE_STRUCT(ActionLine, (),
                      (action, talk, unit, unit_name, words, due_on, late, times, done_on, outcome))

struct TalkLine {
    TalkId talk;
    std::int64_t number = 0;
    Date held_on;
    std::int64_t from_minute = 0;
    std::string theme;
    TalkState state{};
    MinutesState minutes{};
};
BOOST_DESCRIBE_STRUCT(TalkLine, (), (talk, number, held_on, from_minute, theme, state, minutes))

TalkLine line_of(StoredTalk const& talk, Reading& reading)
{
    return {talk.talk,
            talk.number,
            talk.held_on,
            talk.from_minute,
            reading.open(talk.theme_ref).value_or(""),
            talk.state,
            talk.minutes};
}

bool may_keep(Viewer const& viewer, StoredSeries const& series)
{
    return viewer.may_at(Right::plan_receptions, series.station);
}

Sight sight_of(StoredTalk const& talk, StoredSeries const& series, Reading& reading)
{
    auto const& viewer = reading.viewer();
    auto& from = reading.tables();
    Sight out{.desk = may_keep(viewer, series), .deputy = false, .unit = false};
    for (auto const& one : from.rows(deputies_of, read_invited, reading.congress(), talk.talk))
        out.deputy =
            out.deputy ||
            (viewer.may(Right::hold_receptions) &&
             (one.id == viewer.person.text || matters::stands_in(viewer, PersonId{one.id})));
    for (auto const& one : from.rows(units_of, read_invited, reading.congress(), talk.talk))
        out.unit = out.unit || viewer.may_at(Right::answer_matters, NodeId{one.id});
    return out;
}

ActionLine action_line(StoredAction const& action, Names& names, Reading& reading)
{
    return {.action = action.action,
            .talk = action.talk,
            .unit = action.unit,
            .unit_name = names.of(action.unit.text),
            .words = reading.open(action.words_ref).value_or(""),
            .due_on = action.due_on,
            .late = !action.done_on && action.due_on < reading.today(),
            .times = action.times,
            .done_on = action.done_on,
            .outcome = action.outcome_ref ? reading.open(*action.outcome_ref) : std::nullopt};
}

// ---- the series --------------------------------------------------------------------------------

struct SeriesQuery {};
BOOST_DESCRIBE_STRUCT(SeriesQuery, (), ())

struct SeriesLine {
    SeriesId series;
    NodeId station;
    std::string station_name, name;
    std::int64_t every_days = 0;
    std::optional<Date> next_on; // called, or so many days after the last
    bool may_keep = false, may_approve = false;
    std::vector<TalkLine> talks;          // the newest first
    std::vector<ActionLine> open_actions; // the oldest first
};
BOOST_DESCRIBE_STRUCT(SeriesLine, (),
                      (series, station, station_name, name, every_days, next_on, may_keep,
                       may_approve, talks, open_actions))

struct SeriesList {
    Date today;
    std::vector<SeriesLine> series;
};
BOOST_DESCRIBE_STRUCT(SeriesList, (), (today, series))

std::optional<Date> next_on(std::vector<StoredTalk> const& talks, std::int64_t every_days)
{
    for (auto const& talk : talks) {
        if (talk.state == TalkState::called) return talk.held_on;
        if (talk.state == TalkState::held)
            return add_days(talk.held_on, static_cast<int>(every_days));
    }
    return std::nullopt;
}

/// Nothing of a series that the viewer has no part in.
std::optional<SeriesLine> series_line(StoredSeries const& stored, Names& names, Reading& reading)
{
    auto const& viewer = reading.viewer();
    auto& from = reading.tables();
    SeriesLine out{.series = stored.series,
                   .station = stored.station,
                   .station_name = names.of(stored.station.text),
                   .name = reading.open(stored.name_ref).value_or(""),
                   .every_days = stored.every_days,
                   .next_on = {},
                   .may_keep = may_keep(viewer, stored),
                   .may_approve = viewer.may_at(Right::approve_activities, stored.station),
                   .talks = {},
                   .open_actions = {}};
    auto const talks = from.rows(talks_of, read_talk, reading.congress(), stored.series);
    bool all_actions = out.may_keep;
    for (auto const& talk : talks) {
        auto const sight = sight_of(talk, stored, reading);
        if (sight.any()) out.talks.push_back(line_of(talk, reading));
        all_actions = all_actions || sight.deputy;
    }
    if (!out.may_keep && out.talks.empty()) return std::nullopt;
    out.next_on = next_on(talks, stored.every_days);
    for (auto const& action : from.rows(actions_of, read_action, reading.congress(), stored.series))
        if (!action.done_on && (all_actions || viewer.may_at(Right::answer_matters, action.unit)))
            out.open_actions.push_back(action_line(action, names, reading));
    return out;
}

Result<SeriesList> list(SeriesQuery const&, Reading& reading)
{
    SeriesList out{.today = reading.today(), .series = {}};
    Names names(reading);
    for (auto const& stored : reading.tables().rows(list_series, read_series, reading.congress()))
        if (auto line = series_line(stored, names, reading)) out.series.push_back(*std::move(line));
    return out;
}

// ---- one talk ----------------------------------------------------------------------------------

struct TalkQuery {
    TalkId talk;
};
BOOST_DESCRIBE_STRUCT(TalkQuery, (), (talk))

struct TopicLine {
    TopicId topic;
    std::string words;
    std::optional<matters::MatterId> matter;
    std::optional<std::string> number; // for its desk
    std::optional<std::string> outcome;
};
BOOST_DESCRIBE_STRUCT(TopicLine, (), (topic, words, matter, number, outcome))

struct TalkPage {
    Date today;
    TalkLine line;
    SeriesId series;
    NodeId station;
    std::string station_name, series_name;
    std::vector<Someone> units, deputies;
    std::vector<TopicLine> topics;
    std::vector<ActionLine> actions; // agreed there
    std::vector<ActionLine> brought; // open from before
    std::optional<std::string> reason;
    Minutes minutes; // as everybody reads it, or would
    bool may_keep = false, may_approve = false;
};
BOOST_DESCRIBE_STRUCT(TalkPage, (),
                      (today, line, series, station, station_name, series_name, units, deputies,
                       topics, actions, brought, reason, minutes, may_keep, may_approve))

std::vector<TopicLine> topic_lines(TalkId const& talk, bool desk, Reading& reading)
{
    std::vector<TopicLine> out;
    auto& from = reading.tables();
    for (auto const& one : from.rows(topics_of, read_topic, reading.congress(), talk)) {
        TopicLine line{.topic = one.topic,
                       .words = reading.open(one.words_ref).value_or(""),
                       .matter = {},
                       .number = {},
                       .outcome = one.outcome_ref ? reading.open(*one.outcome_ref) : std::nullopt};
        if (desk && one.matter) {
            line.matter = one.matter;
            line.number = from.one(
                find_matter, [](Row const& row) { return std::string(row.text(0)); },
                reading.congress(), *one.matter);
        }
        out.push_back(std::move(line));
    }
    return out;
}

Result<TalkPage> page(TalkQuery const& query, Reading& reading)
{
    auto& from = reading.tables();
    auto const& congress = reading.congress();
    auto const& viewer = reading.viewer();
    auto const stored = from.one(find_talk, read_talk, congress, query.talk);
    if (!stored) return refuse("talks.unknown_talk", "/talk");
    auto const series = from.one(find_series, read_series, congress, stored->series);
    ZTC_ENSURE(series);
    auto const sight = sight_of(*stored, *series, reading);
    if (!sight.any()) return refuse("talks.unknown_talk", "/talk");
    Names names(reading);
    TalkPage out{.today = reading.today(),
                 .line = line_of(*stored, reading),
                 .series = series->series,
                 .station = series->station,
                 .station_name = names.of(series->station.text),
                 .series_name = reading.open(series->name_ref).value_or(""),
                 .units = {},
                 .deputies = {},
                 .topics = topic_lines(query.talk, sight.desk, reading),
                 .actions = {},
                 .brought = {},
                 .reason = stored->reason_ref ? reading.open(*stored->reason_ref) : std::nullopt,
                 .minutes = minutes_of(*stored, *series, names, reading),
                 .may_keep = sight.desk,
                 .may_approve = viewer.may_at(Right::approve_activities, series->station)};
    for (auto const& one : from.rows(units_of, read_invited, congress, query.talk))
        out.units.push_back({one.id, names.of(one.id), one.present});
    for (auto const& one : from.rows(deputies_of, read_invited, congress, query.talk))
        out.deputies.push_back({one.id, names.of(one.id), one.present});
    std::vector<ActionId> brought;
    from.query(
        brought_to, [&](Row const& row) { brought.push_back({std::string(row.text(0))}); },
        congress, query.talk);
    for (auto const& action : from.rows(actions_of, read_action, congress, series->series)) {
        if (action.talk == query.talk) out.actions.push_back(action_line(action, names, reading));
        if (std::ranges::find(brought, action.action) != brought.end())
            out.brought.push_back(action_line(action, names, reading));
    }
    return out;
}

// ---- for everybody -----------------------------------------------------------------------------

struct PublicQuery {};
BOOST_DESCRIBE_STRUCT(PublicQuery, (), ())

struct PublicList {
    std::vector<Minutes> talks;
};
BOOST_DESCRIBE_STRUCT(PublicList, (), (talks))

Result<PublicList> public_list(PublicQuery const&, Reading& reading)
{
    return PublicList{public_talks(reading)};
}

} // namespace

void declare(Routes& routes)
{
    routes.get("/talks", &list)
        .says("The series of talks of the viewer's desk with what is open; of others the talks "
              "they were invited to.")
        .needs_sign_in();
    routes.get("/talks/{talk}", &page)
        .says("The record of a talk for its desk and whoever was invited, and its minutes as "
              "everybody would read them.")
        .needs_sign_in()
        .refuses({"talks.unknown_talk"});
    routes.get("/public_talks", &public_list)
        .says("Approved minutes of talks, the newest first.")
        .open_to_anyone();
}

} // namespace ztc::views::talks
