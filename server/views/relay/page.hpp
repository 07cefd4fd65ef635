// SPDX-License-Identifier: Apache-2.0
//
// A conversation as it goes out, and the one place that decides who reads which message and what of
// it is masked. What a viewer may not read is absent.
#pragma once

#include "kernel/reading.hpp"
#include "modules/relay/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::views::relay {

using ztc::relay::Hearers;
using ztc::relay::Side;

/// As stored; refs still closed.
struct StoredTalk {
    matters::MatterId matter;
    matters::Held held;
    NodeId station;
    matters::Stage stage{};
    bool merged = false;
    matters::Identity identity{};
    std::optional<std::string> hidden_names_ref;
};
struct StoredMessage {
    std::int64_t position = 0;
    Instant at;
    Side side{};
    Hearers hearers{};
    std::optional<NodeId> unit;
    std::string text_ref;
    std::vector<matters::FileId> files;
};

/// Nothing when there is no such matter, and for everybody who hears none of it.
std::optional<StoredTalk> find_talk(matters::MatterId const& matter, Reading& reading);
/// Those that somebody hears who stands to the matter like this: the newest before a position,
/// newest first.
std::vector<StoredMessage> messages_before(matters::MatterId const& matter, std::int64_t before,
                                           std::int64_t most, matters::Relation const& how,
                                           Reading& reading);

/// Whether somebody who stands to the matter like this reads it as it was written.
bool reads_unmasked(matters::Relation const& how, matters::Identity identity);

struct Shot {
    matters::FileId file;
};
BOOST_DESCRIBE_STRUCT(Shot, (), (file))

struct Message {
    std::int64_t position = 0;
    Instant at;
    Side side{};
    Hearers hearers{};
    std::optional<std::string> by;   // the body that speaks; of the raiser nothing
    std::optional<std::string> text; // absent once it was erased
    std::vector<Shot> photos;
};
BOOST_DESCRIBE_STRUCT(Message, (), (position, at, side, hearers, by, text, photos))

/// What the viewer may do in it now.
BOOST_DEFINE_ENUM_CLASS(TalkMove, say, say_to_unit, give_consent, withdraw_consent)

struct Conversation {
    std::vector<Message> messages;       // oldest first
    std::optional<std::int64_t> earlier; // there are older ones: ask again before this position
    std::optional<Side> side;            // for whom the viewer speaks
    std::optional<matters::Identity> identity; // what the unit may know; for raiser and desk
    std::vector<TalkMove> may;
};
BOOST_DESCRIBE_STRUCT(Conversation, (), (messages, earlier, side, identity, may))

Conversation conversation_of(StoredTalk const& talk, std::optional<std::int64_t> before,
                             Reading& reading);

} // namespace ztc::views::relay
