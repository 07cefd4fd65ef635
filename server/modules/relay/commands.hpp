// SPDX-License-Identifier: Apache-2.0
//
// What people ask of a conversation. Who speaks is the actor, and his side follows from how he
// stands to the matter: neither is claimed by a request.
#pragma once

#include "modules/relay/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <vector>

namespace ztc::relay {

struct Say {
    MatterId matter;
    Text<1, 1000> text;
    std::optional<std::vector<FileId>> photos = {}; // at most three
    std::optional<Hearers> hearers = {};            // left out: whoever may hear it by now
};
BOOST_DESCRIBE_STRUCT(Say, (), (matter, text, photos, hearers))

struct GiveConsent {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(GiveConsent, (), (matter))

struct WithdrawConsent {
    MatterId matter;
};
BOOST_DESCRIBE_STRUCT(WithdrawConsent, (), (matter))

} // namespace ztc::relay
