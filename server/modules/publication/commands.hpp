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

/// The wordings that stood before somebody; a face that names none shows those in force.
struct Consent {
    MatterId matter;
    std::optional<Covers> covers = {}; // absent: words alone
    std::optional<Text<1, 20>> notice_version = {};
    std::optional<Text<1, 20>> consent_version = {};
};
BOOST_DESCRIBE_STRUCT(Consent, (), (matter, covers, notice_version, consent_version))

struct WithdrawConsent {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(WithdrawConsent, (), (matter))

/// Given by somebody who came, called or wrote.
struct RecordConsent {
    MatterId matter;
    ConsentChannel channel;
    std::optional<Covers> covers = {};
    std::optional<Text<1, 20>> notice_version = {};
    std::optional<Text<1, 20>> consent_version = {};
};
BOOST_DESCRIBE_STRUCT(RecordConsent, (), (matter, channel, covers, notice_version, consent_version))

struct RecordWithdrawal {
    MatterId matter;
    ConsentChannel channel;
};
BOOST_DESCRIBE_STRUCT(RecordWithdrawal, (), (matter, channel))

/// By short message, to somebody whom the desk wrote down.
struct AskConsent {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(AskConsent, (), (matter))

/// On the page that the message leads to; by app, which knows the token.
struct AnswerAsk {
    MatterId matter;
    AskId ask;
    AskAnswer answer{};
    std::optional<Text<1, 20>> consent_version = {};
};

/// One of the raiser's own, or one made of it with parts blacked out; with what it shows, for
/// whoever cannot see it.
struct DraftPhoto {
    files::FileId file;
    Text<1, 100> words;
};
BOOST_DESCRIBE_STRUCT(DraftPhoto, (), (file, words))

struct Draft {
    MatterId matter;
    matters::Title title;
    matters::Wording said;
    std::optional<matters::Wording> answered;
    std::optional<std::vector<DraftPhoto>> photos = {};
};
BOOST_DESCRIBE_STRUCT(Draft, (), (matter, title, said, answered, photos))

/// By app, which made `file` of `of`.
struct MaskPhoto {
    MatterId matter;
    files::FileId of;
    files::FileId file;
};

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

struct AskedReply {
    std::uint64_t position;
    PublicationState state;
    Date answer_until;
};
BOOST_DESCRIBE_STRUCT(AskedReply, (), (position, state, answer_until))

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
