// SPDX-License-Identifier: Apache-2.0
//
// What may be asked of an idea, and what is answered. Who asks is the actor and never stands in
// here.
#pragma once

#include "kernel/date.hpp"
#include "kernel/done.hpp"
#include "modules/ideas/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>

namespace ztc::ideas {

/// Whether one has an interest in it has to be said.
struct Send {
    Sector sector{};
    Title title;
    Words words;
    bool has_interest;
    std::optional<Interest> interest = {};
};
BOOST_DESCRIBE_STRUCT(Send, (), (sector, title, words, has_interest, interest))

struct SentReply {
    std::uint64_t position;
    IdeaId idea;
};
BOOST_DESCRIBE_STRUCT(SentReply, (), (position, idea))

struct Withdraw {
    IdeaId idea;
};
BOOST_DESCRIBE_STRUCT(Withdraw, (), (idea))

struct File {
    IdeaId idea;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(File, (), (idea, reason))

struct PassOn {
    IdeaId idea;
    NodeId to_unit;
    Date answer_due_on;
};
BOOST_DESCRIBE_STRUCT(PassOn, (), (idea, to_unit, answer_due_on))

struct Answer {
    IdeaId idea;
    IdeaOutcome outcome{};
    Words answer;
};
BOOST_DESCRIBE_STRUCT(Answer, (), (idea, outcome, answer))

struct BecomeSuggestion {
    IdeaId idea;
    Text<1, 40> number;
};
BOOST_DESCRIBE_STRUCT(BecomeSuggestion, (), (idea, number))

} // namespace ztc::ideas
