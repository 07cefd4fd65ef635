// SPDX-License-Identifier: Apache-2.0
//
// What may be asked of publications.
#pragma once

#include "kernel/done.hpp"
#include "kernel/policy.hpp"
#include "modules/publication/events.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::publication {

struct Consent {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(Consent, (), (matter))

struct WithdrawConsent {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(WithdrawConsent, (), (matter))

/// Given by somebody who came, called or wrote.
struct RecordConsent {
    MatterId matter;
    ConsentChannel channel;
};
BOOST_DESCRIBE_STRUCT(RecordConsent, (), (matter, channel))

struct RecordWithdrawal {
    MatterId matter;
    ConsentChannel channel;
};
BOOST_DESCRIBE_STRUCT(RecordWithdrawal, (), (matter, channel))

struct Draft {
    MatterId matter;
    matters::Title title;
    matters::Wording said;
    std::optional<matters::Wording> answered;
};
BOOST_DESCRIBE_STRUCT(Draft, (), (matter, title, said, answered))

struct Publish {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(Publish, (), (matter))

struct Approve {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(Approve, (), (matter))

struct ReturnDraft {
    MatterId matter;
    Text<1, 500> reason;
};
BOOST_DESCRIBE_STRUCT(ReturnDraft, (), (matter, reason))

struct TakeDown {
    MatterId matter;
    TakeDownReason reason;
    std::optional<Text<1, 500>> note;
};
BOOST_DESCRIBE_STRUCT(TakeDown, (), (matter, reason, note))

struct StateReply {
    std::uint64_t position;
    PublicationState state;
};
BOOST_DESCRIBE_STRUCT(StateReply, (), (position, state))

template <class Command>
std::vector<std::string> streams(Command const& command)
    requires requires { command.matter; }
{
    return {publication::stream_of(command.matter), "matters/" + command.matter.text,
            policy_stream("publication")};
}

} // namespace ztc::publication
