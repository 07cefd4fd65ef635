// SPDX-License-Identifier: Apache-2.0
//
// The last step out of the house: one message to one address. A transport blocks (within its
// timeouts) and is used by one thread at a time. What it reports as `said` is a short word of its
// own, never the answer of the other side: a gateway may echo phones and texts.
#pragma once

#include "kernel/date.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ztc::notify {

/// A code for signing in is for its reader only: not even the demo's log shows it.
enum class Privacy { ordinary, secret };

struct Envelope {
    std::string key;     // the same for every try, so that the other side can tell a repetition
    std::string address; // a phone number; for e-mail an address
    std::string words;   // the template's name, "matter_answered"
    std::map<std::string, std::string> values = {};
    std::string text = {}; // what a person reads, signature included
    Privacy privacy = Privacy::ordinary;
    Instant at = {};
};

struct Sent {
    enum class State {
        handed_over, // taken by the gateway
        delivered,   // arrived
        try_again,   // not now
        refused      // never: trying again would change nothing
    };
    State state;
    std::string outside_id = {}; // the gateway's own number for it
    std::string said = {};       // "http.500", "timeout", "answer.not_as_expected"
};

class Transport {
public:
    virtual ~Transport() = default;

    virtual std::string_view channel() const = 0; // "sms", "email", "log"
    virtual Sent send(Envelope const& envelope) = 0;

    /// Whether something that was handed over can be asked about later.
    virtual bool can_ask() const { return false; }
    /// handed_over: not known yet.
    virtual Sent ask(std::string const& outside_id)
    {
        return {.state = Sent::State::handed_over, .outside_id = outside_id};
    }
};

} // namespace ztc::notify
