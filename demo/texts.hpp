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
using matters::RatingChannel;
using matters::ReliefRuling;
using matters::Satisfaction;
using matters::UrgeKind;

struct MoreAsked {
    When at;
    std::string_view question;
};
struct MoreSupplied {
    When at;
    std::string_view text;
};
/// Into the tale that is told just before this one.
struct Merged {
    When at;
    std::string_view reason;
};
struct Joined {
    When at;
    std::string_view by;
};
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
struct Urged {
    When at;
    UrgeKind kind;
    std::string_view words;
};
struct TakenOn {
    When at;
    std::string_view words;
};
struct Progress {
    When at;
    std::string_view text;
};
struct ReliefAsked {
    When at;
    std::string_view suggested;
    std::string_view reason;
};
struct ReliefRuled {
    When at;
    ReliefRuling ruling;
    std::string_view reason;
};
struct ExtensionAsked {
    When at;
    int by_days; // calendar days after the one that was promised
    std::string_view reason;
};
struct Extended {
    When at;
    std::string_view basis;
};
struct Paused {
    When at;
    std::string_view reason;
};
struct Resumed {
    When at;
};
enum class Pen { own_account, paper }; // the desk writes down what a unit said on paper
struct Answered {
    When at;
    AnswerOutcome outcome;
    std::string_view text;
    int planned_in_days = 0;
    std::string_view owner = {};
    std::string_view reason = {};
    Pen pen = Pen::own_account;
};
struct Delivered {
    When at;
    std::string_view text;
};
struct Slipped {
    When at;
    int by_days; // calendar days after the one that was promised
    std::string_view reason;
};
struct Contested {
    When at;
    std::string_view words;
};
struct Rated {
    When at;
    Satisfaction attitude;
    Satisfaction result;
    std::string_view words = {};
    std::string_view by = {}; // a neighbour who joined; empty: whoever raised it
};
/// Said on the phone or on paper, and recorded by the station.
struct RatedFor {
    When at;
    RatingChannel channel;
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
using Step = std::variant<MoreAsked, MoreSupplied, Merged, Joined, Accepted, LookedInto, Referred,
                          Urged, TakenOn, Progress, ReliefAsked, ReliefRuled, ExtensionAsked,
                          Extended, Paused, Resumed, Answered, Delivered, Slipped, Contested, Rated,
                          RatedFor, Withdrawn, Redirected>;

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
