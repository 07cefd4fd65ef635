// SPDX-License-Identifier: Apache-2.0
//
// The talks of stations as they can be read: the record of the desk and of whoever was invited, and
// the minutes that everybody reads.
#pragma once

#include "kernel/module.hpp"
#include "kernel/reading.hpp"
#include "modules/talks/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::talks {

View view();

using ztc::talks::ActionId;
using ztc::talks::SeriesId;
using ztc::talks::TalkId;

struct PublicTopic {
    std::string words;
    std::optional<std::string> outcome;
};
BOOST_DESCRIBE_STRUCT(PublicTopic, (), (words, outcome))

struct PublicAction {
    std::string unit;
    std::string words;
    Date due_on;
    std::int64_t times = 0; // so often it was carried over
    std::optional<Date> done_on;
    std::optional<std::string> outcome;
};
BOOST_DESCRIBE_STRUCT(PublicAction, (), (unit, words, due_on, times, done_on, outcome))

/// Drafted from what was recorded; masked as everybody reads it.
struct Minutes {
    TalkId talk;
    std::string station_name, series_name;
    std::int64_t number = 0;
    Date held_on;
    std::string theme;
    std::vector<std::string> units_there, units_absent, deputies_there, deputies_absent;
    std::vector<PublicTopic> topics;
    std::vector<PublicAction> actions; // agreed there
    std::vector<PublicAction> brought; // open from before
    std::optional<std::string> summary;
};
BOOST_DESCRIBE_STRUCT(Minutes, (),
                      (talk, station_name, series_name, number, held_on, theme, units_there,
                       units_absent, deputies_there, deputies_absent, topics, actions, brought,
                       summary))

/// Of the congress that the viewer looks at, the newest first.
std::vector<Minutes> public_talks(Reading& reading);

} // namespace ztc::views::talks
