// SPDX-License-Identifier: Apache-2.0
//
// What may be asked about what is held of a person, and what is answered.
#pragma once

#include "kernel/done.hpp"
#include "kernel/text.hpp"
#include "modules/privacy/events.hpp"

#include <boost/describe/class.hpp>

namespace ztc::privacy {

/// One's own; who asks is the actor.
struct AskErasure {
    std::optional<Text<1, 500>> words = {};
};
BOOST_DESCRIBE_STRUCT(AskErasure, (), (words))

/// For somebody who stands at the counter or wrote.
struct EnterErasure {
    PersonId person;
    std::optional<Text<1, 500>> words = {};
};
BOOST_DESCRIBE_STRUCT(EnterErasure, (), (person, words))

struct TakeBackErasure {};
BOOST_DESCRIBE_STRUCT(TakeBackErasure, (), ())

struct ApproveErasure {
    PersonId person;
};
BOOST_DESCRIBE_STRUCT(ApproveErasure, (), (person))

struct RefuseErasure {
    PersonId person;
    RefusalReason reason;
    Text<1, 500> words; // told to the person
};
BOOST_DESCRIBE_STRUCT(RefuseErasure, (), (person, reason, words))

struct ProposeLapse {
    std::vector<MatterId> matters; // at most 100
};
BOOST_DESCRIBE_STRUCT(ProposeLapse, (), (matters))

struct ApproveLapse {
    BatchId batch;
};
BOOST_DESCRIBE_STRUCT(ApproveLapse, (), (batch))

struct DropLapse {
    BatchId batch;
};
BOOST_DESCRIBE_STRUCT(DropLapse, (), (batch))

struct AskedReply {
    std::uint64_t position;
    Date answer_due_on;
};
BOOST_DESCRIBE_STRUCT(AskedReply, (), (position, answer_due_on))

struct ApprovedReply {
    std::uint64_t position;
    ErasureStage stage;
    std::optional<Date> erase_on;
};
BOOST_DESCRIBE_STRUCT(ApprovedReply, (), (position, stage, erase_on))

struct ProposedReply {
    std::uint64_t position;
    BatchId batch;
};
BOOST_DESCRIBE_STRUCT(ProposedReply, (), (position, batch))

std::vector<std::string> streams(ApproveErasure const& command);
std::vector<std::string> streams(RefuseErasure const& command);
std::vector<std::string> streams(EnterErasure const& command);
std::vector<std::string> streams(ApproveLapse const& command);
std::vector<std::string> streams(DropLapse const& command);

} // namespace ztc::privacy
