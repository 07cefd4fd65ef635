// SPDX-License-Identifier: Apache-2.0
#include "modules/talks/rules.hpp"

#include <algorithm>

namespace ztc::talks::rules {

namespace {

constexpr std::int64_t minutes_of_a_day = 24 * 60;
constexpr int farthest_ahead = 366;

/// A talk whose record is open.
Result<Talk const*> called(Series const& series, TalkId const& id)
{
    auto const* talk = series.talk(id);
    if (!talk) return refuse("talks.unknown_talk", "/talk");
    if (talk->state == TalkState::cancelled) return refuse("talks.is_cancelled");
    if (talk->state == TalkState::held) return refuse("talks.is_held");
    return talk;
}

Result<Talk const*> on(Series const& series, TalkId const& id, Date today)
{
    auto const* talk = TRY(called(series, id));
    if (today < talk->held_on) return refuse("talks.not_yet");
    return talk;
}

template <class T>
bool each_once(std::vector<T> const& all)
{
    return std::set<T>(all.begin(), all.end()).size() == all.size();
}

/// Each of those invited is named once, and nobody else.
template <class T, class There>
bool covers(std::vector<T> const& invited, std::vector<There> const& said, T There::* who)
{
    std::set<T> named;
    for (auto const& one : said)
        if (!named.insert(one.*who).second) return false;
    return named == std::set<T>(invited.begin(), invited.end());
}

Result<> minutes_are(Series const& series, TalkId const& id, MinutesState wanted,
                     std::string_view refusal)
{
    auto const* talk = series.talk(id);
    if (!talk) return refuse("talks.unknown_talk", "/talk");
    if (talk->state != TalkState::held) return refuse("talks.not_held");
    if (talk->minutes != wanted) return refuse(std::string(refusal));
    return {};
}

} // namespace

Result<> may(Series const& series, Right right, Actor const& actor)
{
    if (!series.known()) return refuse("talks.unknown", "/series");
    if (!actor.may_at(right, series.station)) return refuse("talks.not_yours");
    return {};
}

Result<std::int64_t> every_days(std::optional<std::int64_t> asked, TalkPolicy const& policy)
{
    auto const days = asked.value_or(policy.every_days);
    if (days < every_days_at_least || days > every_days_at_most)
        return refuse("talks.wrong_days", "/every_days");
    return days;
}

Result<> call(Series const& series, Call const& command, Date today)
{
    for (auto const& [id, talk] : series.talks)
        if (talk.state == TalkState::called) return refuse("talks.one_is_called");
    auto const ahead = days_between(today, command.held_on);
    if (ahead < 0 || ahead > farthest_ahead) return refuse("talks.wrong_day", "/held_on");
    if (command.from_minute < 0 || command.from_minute >= minutes_of_a_day)
        return refuse("talks.wrong_hour", "/from_minute");
    auto const units = command.units.size(), deputies = command.deputies.size();
    if (units == 0 || units > invited_at_most || !each_once(command.units))
        return refuse("talks.no_units", "/units");
    if (deputies == 0 || deputies > invited_at_most || !each_once(command.deputies))
        return refuse("talks.no_deputies", "/deputies");
    return {};
}

Result<> cancel(Series const& series, TalkId const& talk)
{
    CHECK(called(series, talk));
    return {};
}

Result<> add_topic(Series const& series, TalkId const& id)
{
    auto const* talk = TRY(called(series, id));
    if (talk->topics.size() >= topics_at_most) return refuse("talks.too_many");
    return {};
}

Result<> conclude(Series const& series, ConcludeTopic const& command, Date today)
{
    auto const* talk = TRY(on(series, command.talk, today));
    if (!talk->topics.contains(command.topic)) return refuse("talks.unknown_topic", "/topic");
    return {};
}

Result<> agree(Series const& series, AgreeAction const& command, Date today)
{
    auto const* talk = TRY(on(series, command.talk, today));
    if (std::ranges::find(talk->units, command.unit) == talk->units.end())
        return refuse("talks.not_invited", "/unit");
    auto const ahead = days_between(today, command.due_on);
    if (ahead < 0 || ahead > farthest_ahead) return refuse("talks.wrong_day", "/due_on");
    if (series.open_actions().size() >= open_actions_at_most) return refuse("talks.too_many");
    return {};
}

Result<> finish(Series const& series, ActionId const& action)
{
    auto const found = series.actions.find(action);
    if (found == series.actions.end()) return refuse("talks.unknown_action", "/action");
    if (found->second) return refuse("talks.already_done", "/action");
    return {};
}

Result<> close(Series const& series, Close const& command, Date today)
{
    auto const* talk = TRY(on(series, command.talk, today));
    if (!covers(talk->units, command.units, &UnitThere::unit))
        return refuse("talks.attendance_incomplete", "/units");
    if (!covers(talk->deputies, command.deputies, &DeputyThere::deputy))
        return refuse("talks.attendance_incomplete", "/deputies");
    return {};
}

Result<> propose(Series const& series, TalkId const& talk)
{
    return minutes_are(series, talk, MinutesState::none, "talks.already_proposed");
}

Result<> approve(Series const& series, TalkId const& talk, Doer const& by)
{
    CHECK(minutes_are(series, talk, MinutesState::proposed, "talks.nothing_proposed"));
    if (!are_two(series.talk(talk)->proposed_by, by)) return refuse("talks.second_person");
    return {};
}

Result<> give_back(Series const& series, TalkId const& talk)
{
    return minutes_are(series, talk, MinutesState::proposed, "talks.nothing_proposed");
}

Result<> take_down(Series const& series, TalkId const& talk)
{
    return minutes_are(series, talk, MinutesState::open, "talks.not_public");
}

} // namespace ztc::talks::rules
