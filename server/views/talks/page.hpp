// SPDX-License-Identifier: Apache-2.0
//
// What the routes of this view share: rows as they are stored, and names. Of this folder alone.
#pragma once

#include "modules/matters/types.hpp"
#include "views/talks/view.hpp"

#include <map>

namespace ztc::views::talks {

using ztc::talks::MinutesState;
using ztc::talks::TalkState;
using ztc::talks::TopicId;

struct StoredSeries {
    SeriesId series;
    NodeId station;
    std::string name_ref;
    std::int64_t every_days = 0;
};
StoredSeries read_series(Row const& row);

struct StoredTalk {
    TalkId talk;
    SeriesId series;
    std::int64_t number = 0;
    Date held_on;
    std::int64_t from_minute = 0;
    std::string theme_ref;
    TalkState state{};
    MinutesState minutes{};
    std::optional<std::string> summary_ref, reason_ref;
};
StoredTalk read_talk(Row const& row);

/// A unit or a deputy by its id.
struct Invited {
    std::string id;
    std::optional<bool> present;
};
Invited read_invited(Row const& row);

struct StoredTopic {
    TopicId topic;
    std::string words_ref;
    std::optional<matters::MatterId> matter;
    std::optional<std::string> outcome_ref;
};
StoredTopic read_topic(Row const& row);

struct StoredAction {
    ActionId action;
    TalkId talk;
    NodeId unit;
    std::string words_ref;
    Date due_on;
    std::int64_t times = 0;
    std::optional<std::string> outcome_ref;
    std::optional<Date> done_on;
};
StoredAction read_action(Row const& row);

class Names {
public:
    explicit Names(Reading& reading) : reading_(reading) {}
    std::string of(std::string const& id);

private:
    Reading& reading_;
    std::map<std::string, std::string> known_;
};

/// The talk as everybody reads it, or would read it.
Minutes minutes_of(StoredTalk const& talk, StoredSeries const& series, Names& names,
                   Reading& reading);

} // namespace ztc::views::talks
