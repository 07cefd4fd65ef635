// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen in a series of talks; one running stream for each, "talks/<series>".
// This file only grows. Ids, days and decisions only: every word is a text of the vault under the
// congress's key. What feeds record and points (deputy, day) stands in the event itself.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "modules/talks/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::talks {

inline std::string stream_of(SeriesId const& series)
{
    return "talks/" + series.text;
}

struct SeriesBegun {
    static constexpr auto type = "talks.series_begun";
    static constexpr std::string_view on_notice_board[] = {"station", "every_days", "begun_on"};
    SeriesId series;
    NodeId station;
    std::vector<NodeId> within; // from the congress down to the station
    TextRef name;
    std::int64_t every_days;
    Date begun_on;
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(SeriesBegun, (),
                      (series, station, within, name, every_days, begun_on, policy_version))

struct Called {
    static constexpr auto type = "talks.called";
    static constexpr std::string_view on_notice_board[] = {"station", "held_on", "number"};
    SeriesId series;
    TalkId talk;
    NodeId station;
    std::int64_t number; // 1: the first of the series
    Date held_on;
    std::int64_t from_minute; // after midnight
    TextRef theme;
    std::vector<NodeId> units;
    std::vector<PersonId> deputies;
    Date called_on;
};
BOOST_DESCRIBE_STRUCT(Called, (),
                      (series, talk, station, number, held_on, from_minute, theme, units, deputies,
                       called_on))

struct Cancelled {
    static constexpr auto type = "talks.cancelled";
    static constexpr std::string_view on_notice_board[] = {"cancelled_on"};
    SeriesId series;
    TalkId talk;
    TextRef reason;
    Date cancelled_on;
};
BOOST_DESCRIBE_STRUCT(Cancelled, (), (series, talk, reason, cancelled_on))

struct TopicAdded {
    static constexpr auto type = "talks.topic_added";
    static constexpr std::string_view on_notice_board[] = {"added_on"};
    SeriesId series;
    TalkId talk;
    TopicId topic;
    TextRef words;
    std::optional<MatterId> matter;
    Date added_on;
};
BOOST_DESCRIBE_STRUCT(TopicAdded, (), (series, talk, topic, words, matter, added_on))

struct TopicConcluded {
    static constexpr auto type = "talks.topic_concluded";
    static constexpr std::string_view on_notice_board[] = {"concluded_on"};
    SeriesId series;
    TalkId talk;
    TopicId topic;
    TextRef outcome;
    Date concluded_on;
};
BOOST_DESCRIBE_STRUCT(TopicConcluded, (), (series, talk, topic, outcome, concluded_on))

struct ActionAgreed {
    static constexpr auto type = "talks.action_agreed";
    static constexpr std::string_view on_notice_board[] = {"unit", "due_on", "agreed_on"};
    SeriesId series;
    TalkId talk;
    ActionId action;
    NodeId unit;
    TextRef words;
    Date due_on;
    Date agreed_on;
};
BOOST_DESCRIBE_STRUCT(ActionAgreed, (), (series, talk, action, unit, words, due_on, agreed_on))

struct ActionDone {
    static constexpr auto type = "talks.action_done";
    static constexpr std::string_view on_notice_board[] = {"done_on"};
    SeriesId series;
    ActionId action;
    TextRef outcome;
    Date done_on;
};
BOOST_DESCRIBE_STRUCT(ActionDone, (), (series, action, outcome, done_on))

/// The record is closed. What is open still goes to the next talk.
struct Held {
    static constexpr auto type = "talks.held";
    static constexpr std::string_view on_notice_board[] = {"station", "held_on"};
    SeriesId series;
    TalkId talk;
    NodeId station;
    Date held_on;
    std::vector<UnitThere> units;
    std::vector<DeputyThere> deputies;
    std::vector<ActionId> carried_over;
    Date closed_on;
};
BOOST_DESCRIBE_STRUCT(Held, (),
                      (series, talk, station, held_on, units, deputies, carried_over, closed_on))

struct MinutesProposed {
    static constexpr auto type = "talks.minutes_proposed";
    static constexpr std::string_view on_notice_board[] = {"proposed_on"};
    SeriesId series;
    TalkId talk;
    std::optional<TextRef> summary;
    Date proposed_on;
};
BOOST_DESCRIBE_STRUCT(MinutesProposed, (), (series, talk, summary, proposed_on))

struct MinutesApproved {
    static constexpr auto type = "talks.minutes_approved";
    static constexpr std::string_view on_notice_board[] = {"approved_on"};
    SeriesId series;
    TalkId talk;
    Date approved_on;
};
BOOST_DESCRIBE_STRUCT(MinutesApproved, (), (series, talk, approved_on))

struct MinutesReturned {
    static constexpr auto type = "talks.minutes_returned";
    static constexpr std::string_view on_notice_board[] = {"returned_on"};
    SeriesId series;
    TalkId talk;
    TextRef reason;
    Date returned_on;
};
BOOST_DESCRIBE_STRUCT(MinutesReturned, (), (series, talk, reason, returned_on))

struct MinutesTakenDown {
    static constexpr auto type = "talks.minutes_taken_down";
    static constexpr std::string_view on_notice_board[] = {"taken_down_on"};
    SeriesId series;
    TalkId talk;
    TextRef reason;
    Date taken_down_on;
};
BOOST_DESCRIBE_STRUCT(MinutesTakenDown, (), (series, talk, reason, taken_down_on))

} // namespace ztc::talks
