// SPDX-License-Identifier: Apache-2.0
//
// What may be asked of a commitment, and what is answered.
#pragma once

#include "kernel/date.hpp"
#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "modules/commitments/types.hpp"

#include <boost/describe/class.hpp>

namespace ztc::commitments {

struct SetMilestone {
    CommitmentId commitment;
    Short words;
    Date due_on;
};
BOOST_DESCRIBE_STRUCT(SetMilestone, (), (commitment, words, due_on))

struct MilestoneReply {
    std::uint64_t position;
    MilestoneId milestone;
};
BOOST_DESCRIBE_STRUCT(MilestoneReply, (), (position, milestone))

struct ReachMilestone {
    CommitmentId commitment;
    MilestoneId milestone;
    Words words;
    std::optional<std::vector<FileId>> proof = {};
};
BOOST_DESCRIBE_STRUCT(ReachMilestone, (), (commitment, milestone, words, proof))

struct Slip {
    CommitmentId commitment;
    Date due_on;
    Words reason;
};
BOOST_DESCRIBE_STRUCT(Slip, (), (commitment, due_on, reason))

struct Deliver {
    CommitmentId commitment;
    Words words;
    std::vector<FileId> proof; // photographs; at least one
};
BOOST_DESCRIBE_STRUCT(Deliver, (), (commitment, words, proof))

struct DeliveredReply {
    std::uint64_t position;
    std::optional<Date> rate_due_on;
};
BOOST_DESCRIBE_STRUCT(DeliveredReply, (), (position, rate_due_on))

struct RateDelivery {
    CommitmentId commitment;
    Satisfaction satisfaction;
    std::optional<Words> words = {}; // when dissatisfied
};
BOOST_DESCRIBE_STRUCT(RateDelivery, (), (commitment, satisfaction, words))

struct Reopen {
    CommitmentId commitment;
    Date due_on;
    Words reason;
};
BOOST_DESCRIBE_STRUCT(Reopen, (), (commitment, due_on, reason))

} // namespace ztc::commitments
