// SPDX-License-Identifier: Apache-2.0
//
// What happened in the sample town, as a story: who raised what and what became of it. All words
// are our own, all persons and places are samples. Days are working days before the day on which it
// is told, so that every deadline is true by the calendar whenever that is.
#pragma once

#include "modules/matters/types.hpp"

#include <string_view>
#include <variant>
#include <vector>

namespace ztc::demo {

struct When {
    int days_ago; // working days; 0: today, as far as it has come
    int hour;
    int minute;
};

using matters::AnswerOutcome;
using matters::Door;
using matters::Identity;
using matters::Origin;
using matters::Satisfaction;

struct Accepted {
    When at;
    std::string_view deputy = {};
    std::string_view note = {};
};
struct LookedInto {
    When at;
    std::string_view note;
};
struct Referred {
    When at;
    std::string_view unit;
    std::string_view note = {};
};
struct Answered {
    When at;
    AnswerOutcome outcome;
    std::string_view text;
    int planned_in_days = 0;
    std::string_view owner = {};
    std::string_view reason = {};
};
struct Rated {
    When at;
    Satisfaction attitude;
    Satisfaction result;
    std::string_view words = {};
};
struct Withdrawn {
    When at;
    std::string_view reason;
};
struct Redirected {
    When at;
    Door to;
    std::string_view words;
};
using Step = std::variant<Accepted, LookedInto, Referred, Answered, Rated, Withdrawn, Redirected>;

/// `by`, `community`, `deputy` and `unit` are the keys of demo/cast.cpp.
struct Tale {
    When at;
    std::string_view by;
    std::string_view community;
    std::string_view category;
    Identity identity;
    Origin origin;
    std::string_view title;
    std::string_view text;
    std::string_view place = {};
    std::vector<Step> then = {};
};

extern std::vector<Tale> const tales_that_ended;
extern std::vector<Tale> const tales_going_on;

} // namespace ztc::demo
