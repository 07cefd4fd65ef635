// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to a commitment; stream `commitments/<id>`. This file only grows. A
// slip never takes the first day away: both stay, with the written reason.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/result.hpp"
#include "kernel/text.hpp"
#include "kernel/working_day.hpp"
#include "modules/commitments/types.hpp"

#include <boost/describe/class.hpp>

namespace ztc::commitments {

inline std::string stream_of(CommitmentId const& commitment)
{
    return "commitments/" + commitment.text;
}

struct Made {
    static constexpr auto type = "commitments.made";
    static constexpr std::string_view on_notice_board[] = {"made_on", "due_on"};
    CommitmentId commitment;
    SuggestionId suggestion;
    NodeId unit;
    std::vector<PersonId> signatories; // who rate its delivery
    std::vector<NodeId> seats;         // of the lead
    std::int64_t ask;
    TextRef words;
    TextRef owner; // a post
    Date made_on;
    Date due_on;
    std::optional<Period> rate_within; // after the delivery, where the rule says it
};
BOOST_DESCRIBE_STRUCT(Made, (),
                      (commitment, suggestion, unit, signatories, seats, ask, words, owner, made_on,
                       due_on, rate_within))

struct MilestoneSet {
    static constexpr auto type = "commitments.milestone_set";
    static constexpr std::string_view on_notice_board[] = {"due_on"};
    CommitmentId commitment;
    MilestoneId milestone;
    TextRef words;
    Date due_on;
    Date set_on;
};
BOOST_DESCRIBE_STRUCT(MilestoneSet, (), (commitment, milestone, words, due_on, set_on))

struct MilestoneReached {
    static constexpr auto type = "commitments.milestone_reached";
    static constexpr std::string_view on_notice_board[] = {"reached_on"};
    CommitmentId commitment;
    MilestoneId milestone;
    TextRef words;
    std::vector<FileId> proof;
    Date reached_on;
};
BOOST_DESCRIBE_STRUCT(MilestoneReached, (), (commitment, milestone, words, proof, reached_on))

struct Slipped {
    static constexpr auto type = "commitments.slipped";
    static constexpr std::string_view on_notice_board[] = {"due_on", "slipped_on"};
    CommitmentId commitment;
    Date due_on; // from now on
    TextRef reason;
    Date slipped_on;
};
BOOST_DESCRIBE_STRUCT(Slipped, (), (commitment, due_on, reason, slipped_on))

struct Delivered {
    static constexpr auto type = "commitments.delivered";
    static constexpr std::string_view on_notice_board[] = {"delivered_on"};
    CommitmentId commitment;
    TextRef words;
    std::vector<FileId> proof;
    Date delivered_on;
    std::optional<Date> rate_due_on;
};
BOOST_DESCRIBE_STRUCT(Delivered, (), (commitment, words, proof, delivered_on, rate_due_on))

/// The second evaluation.
struct DeliveryRated {
    static constexpr auto type = "commitments.delivery_rated";
    CommitmentId commitment;
    PersonId deputy;
    Satisfaction satisfaction;
    std::optional<TextRef> words;
    Date rated_on;
};
BOOST_DESCRIBE_STRUCT(DeliveryRated, (), (commitment, deputy, satisfaction, words, rated_on))

/// A deputy was not satisfied with it: the office opens it again.
struct Reopened {
    static constexpr auto type = "commitments.reopened";
    static constexpr std::string_view on_notice_board[] = {"due_on", "reopened_on"};
    CommitmentId commitment;
    Date due_on;
    TextRef reason;
    Date reopened_on;
};
BOOST_DESCRIBE_STRUCT(Reopened, (), (commitment, due_on, reason, reopened_on))

// ---- made within the command that signs a reply
// --------------------------------------------------

struct Promised {
    SuggestionId suggestion;
    NodeId unit;
    std::vector<PersonId> signatories;
    std::vector<NodeId> seats;
    std::int64_t ask = 0;
    std::string words, owner;
    Date due_on;
    std::optional<Period> rate_within;
};
Result<CommitmentId> make(Promised const& promised, Work& work);

} // namespace ztc::commitments
