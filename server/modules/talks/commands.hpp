// SPDX-License-Identifier: Apache-2.0
//
// What may be asked of a series of talks, and what is answered. Who asks is the actor and never
// stands in here.
#pragma once

#include "kernel/date.hpp"
#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "modules/talks/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <vector>

namespace ztc::talks {

struct BeginSeries {
    NodeId station;
    Text<1, 60> name;
    std::optional<std::int64_t> every_days = {}; // left out: as the policy says
};
BOOST_DESCRIBE_STRUCT(BeginSeries, (), (station, name, every_days))

struct SeriesReply {
    std::uint64_t position;
    SeriesId series;
};
BOOST_DESCRIBE_STRUCT(SeriesReply, (), (position, series))

struct Call {
    SeriesId series;
    Date held_on;
    std::int64_t from_minute;
    Theme theme;
    std::vector<NodeId> units;
    std::vector<PersonId> deputies;
};
BOOST_DESCRIBE_STRUCT(Call, (), (series, held_on, from_minute, theme, units, deputies))

struct CalledReply {
    std::uint64_t position;
    TalkId talk;
    std::int64_t number;
};
BOOST_DESCRIBE_STRUCT(CalledReply, (), (position, talk, number))

struct Cancel {
    SeriesId series;
    TalkId talk;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(Cancel, (), (series, talk, reason))

struct AddTopic {
    SeriesId series;
    TalkId talk;
    Theme words;
    std::optional<MatterId> matter = {};
};
BOOST_DESCRIBE_STRUCT(AddTopic, (), (series, talk, words, matter))

struct TopicReply {
    std::uint64_t position;
    TopicId topic;
};
BOOST_DESCRIBE_STRUCT(TopicReply, (), (position, topic))

struct ConcludeTopic {
    SeriesId series;
    TalkId talk;
    TopicId topic;
    Words outcome;
};
BOOST_DESCRIBE_STRUCT(ConcludeTopic, (), (series, talk, topic, outcome))

struct AgreeAction {
    SeriesId series;
    TalkId talk;
    NodeId unit;
    Words words;
    Date due_on;
};
BOOST_DESCRIBE_STRUCT(AgreeAction, (), (series, talk, unit, words, due_on))

struct ActionReply {
    std::uint64_t position;
    ActionId action;
};
BOOST_DESCRIBE_STRUCT(ActionReply, (), (position, action))

struct FinishAction {
    SeriesId series;
    ActionId action;
    Words outcome;
};
BOOST_DESCRIBE_STRUCT(FinishAction, (), (series, action, outcome))

/// Closes the record.
struct Close {
    SeriesId series;
    TalkId talk;
    std::vector<UnitThere> units;
    std::vector<DeputyThere> deputies;
};
BOOST_DESCRIBE_STRUCT(Close, (), (series, talk, units, deputies))

struct ClosedReply {
    std::uint64_t position;
    std::int64_t carried_over;
};
BOOST_DESCRIBE_STRUCT(ClosedReply, (), (position, carried_over))

struct ProposeMinutes {
    SeriesId series;
    TalkId talk;
    std::optional<Words> summary = {};
};
BOOST_DESCRIBE_STRUCT(ProposeMinutes, (), (series, talk, summary))

struct ApproveMinutes {
    SeriesId series;
    TalkId talk;
};
BOOST_DESCRIBE_STRUCT(ApproveMinutes, (), (series, talk))

struct ReturnMinutes {
    SeriesId series;
    TalkId talk;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(ReturnMinutes, (), (series, talk, reason))

struct TakeDownMinutes {
    SeriesId series;
    TalkId talk;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(TakeDownMinutes, (), (series, talk, reason))

} // namespace ztc::talks
