// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen in the conversation around a matter; stream "relay/<matter id>". This
// file only grows. Who said something and when, never what: the words are a TextRef.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "modules/people/types.hpp"
#include "modules/relay/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::relay {

inline std::string stream_of(MatterId const& matter)
{
    return "relay/" + matter.text;
}

struct Said {
    static constexpr auto type = "relay.said";
    static constexpr std::string_view on_notice_board[] = {"said_on"};
    MatterId matter;
    Side side;
    Hearers hearers;
    TextRef text;
    std::vector<FileId> photos;
    Date said_on;
};
BOOST_DESCRIBE_STRUCT(Said, (), (matter, side, hearers, text, photos, said_on))

/// The raiser lets the unit know name and phone, for this matter alone (个保法 23).
struct ConsentGiven {
    static constexpr auto type = "relay.consent_given";
    MatterId matter;
    Date given_on;
    std::optional<std::vector<people::Shown>> shown = {}; // what stood before the raiser
};
BOOST_DESCRIBE_STRUCT(ConsentGiven, (), (matter, given_on, shown))

/// From now on the unit may know no more than `identity` says (个保法 15).
struct ConsentWithdrawn {
    static constexpr auto type = "relay.consent_withdrawn";
    MatterId matter;
    Identity identity;
    Date withdrawn_on;
};
BOOST_DESCRIBE_STRUCT(ConsentWithdrawn, (), (matter, identity, withdrawn_on))

} // namespace ztc::relay
