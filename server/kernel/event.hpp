// SPDX-License-Identifier: Apache-2.0
//
// An event as the log keeps it, and how a module's event becomes one. Light on purpose: no JSON
// here. Each module instantiates the codec of its events once, in its codec.cpp (see
// kernel/codec.hpp).
#pragma once

#include "kernel/date.hpp"
#include "kernel/id.hpp"
#include "kernel/text.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ztc {

/// One event read back from the log.
struct Recorded {
    std::uint64_t position = 0; // the one order of everything, from 1
    std::string congress;
    std::string stream; // "matters/<id>": whose history this belongs to
    std::uint64_t version = 0;
    std::string type; // "matters.referred": never renamed
    std::string body; // JSON
    PersonId actor;
    std::optional<PersonId> on_behalf_of;
    Instant recorded_at; // the server's; `*_on` in the body is what people say
};

/// A line of the event's leaf: a value that may stand on the notice board, or a commitment.
struct LeafLine {
    enum class Kind { published, commitment };
    Kind kind;
    std::string key;
    std::string value;
};

/// An event ready to be appended.
struct NewEvent {
    std::string_view type;
    std::string body;
    std::vector<LeafLine> lines; // its published members and the commitments to its texts
};

/// What `events.json` says of an event type; published types only grow.
struct EventKind {
    std::string_view type;
    std::string schema; // JSON
    std::vector<std::string_view> on_notice_board;
};

template <class Event>
NewEvent encode(Event const& event);
template <class Event>
Event decode(std::string_view body);
template <class Event>
EventKind kind_of();

/// Calls `f` with the decoded event when it is one of `Events`; others are not this reader's.
template <class... Events, class F>
void dispatch(Recorded const& recorded, F&& f)
{
    (void)((recorded.type == Events::type && (f(decode<Events>(recorded.body)), true)) || ...);
}

/// The state that a stream's events add up to; `State` has one `apply` for each event.
template <class State, class... Events>
State folded(std::span<Recorded const> stream)
{
    State state;
    for (auto const& recorded : stream) {
        dispatch<Events...>(recorded, [&](auto const& event) { state.apply(event); });
        state.version = recorded.version;
    }
    return state;
}

} // namespace ztc
