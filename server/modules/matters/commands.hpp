// SPDX-License-Identifier: Apache-2.0
//
// What people ask of a matter. The shape of each is the shape of its request; who asks is the actor
// and never stands in here.
#pragma once

#include "kernel/date.hpp"
#include "modules/matters/types.hpp"

#include <boost/describe/class.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ztc::matters {

struct Raise {
    Title title;
    Wording text;
    CategoryCode category;
    NodeId community;
    std::optional<Place> place;
    Identity identity;
    std::optional<Origin> origin; // web or mini_program; the others are for officers and imports
    std::optional<std::vector<FileId>> photos;
    Text<1, 20> notice_version;
    std::optional<FileId> voice = {}; // a recorded note
};
BOOST_DESCRIBE_STRUCT(Raise, (),
                      (title, text, category, community, place, identity, origin, photos,
                       notice_version, voice))

struct Accept {
    MatterId matter;
    std::optional<PersonId> deputy;
    std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(Accept, (), (matter, deputy, note))

struct Redirect {
    MatterId matter;
    Door to;
    Text<1, 500> words;
};
BOOST_DESCRIBE_STRUCT(Redirect, (), (matter, to, words))

struct LookInto {
    MatterId matter;
    Text<1, 2000> note;
};
BOOST_DESCRIBE_STRUCT(LookInto, (), (matter, note))

struct Refer {
    MatterId matter;
    NodeId to_unit;
    std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(Refer, (), (matter, to_unit, note))

struct Answer {
    MatterId matter;
    AnswerOutcome outcome;
    Text<1, 5000> text;
    std::optional<Date> done_on;
    std::optional<Date> planned_on;
    std::optional<Text<1, 60>> owner;
    std::optional<Text<1, 1000>> reason;
};
BOOST_DESCRIBE_STRUCT(Answer, (), (matter, outcome, text, done_on, planned_on, owner, reason))

struct Rate {
    MatterId matter;
    Satisfaction attitude;
    Satisfaction result;
    std::optional<Text<1, 500>> words;
};
BOOST_DESCRIBE_STRUCT(Rate, (), (matter, attitude, result, words))

struct Withdraw {
    MatterId matter;
    std::optional<Text<1, 200>> reason;
};
BOOST_DESCRIBE_STRUCT(Withdraw, (), (matter, reason))

// ---- what they are answered ------------------------------------------------------------------

struct Raised {
    std::uint64_t position;
    MatterId matter;
    std::string number;
    std::string query_code; // six digits, with the number enough to follow it without an account
    Date accept_due_on;
};
BOOST_DESCRIBE_STRUCT(Raised, (), (position, matter, number, query_code, accept_due_on))

struct ReferredReply {
    std::uint64_t position;
    Date answer_due_on;
    bool provisional;
};
BOOST_DESCRIBE_STRUCT(ReferredReply, (), (position, answer_due_on, provisional))

struct RatedReply {
    std::uint64_t position;
    Stage stage;
};
BOOST_DESCRIBE_STRUCT(RatedReply, (), (position, stage))

/// A message from elsewhere, with its answer when it has one: recorded now, dated then.
struct ImportedMessage {
    std::string source_key; // unique in the list it came from: imported again, it adds nothing
    NodeId community;
    Title title;
    Text<1, 20000> text;
    CategoryCode category;
    Instant said_at;
    std::optional<Text<1, 50000>> answer;
    std::optional<Instant> answered_at;
    std::optional<Place> place = {};
};

} // namespace ztc::matters
