// SPDX-License-Identifier: Apache-2.0
//
// What is asked of a link. The token is made and matched by app and never comes in here.
#pragma once

#include "kernel/date.hpp"
#include "kernel/text.hpp"
#include "modules/links/types.hpp"

#include <boost/describe/class.hpp>

namespace ztc::links {

/// By the desk, and the fingerprint of the token that app made.
struct Make {
    matters::MatterId matter;
    std::string token_print;
};

struct MadeLink {
    std::uint64_t position;
    LinkId link;
    Date expires_on;
};

struct Revoke {
    matters::MatterId matter;
    std::optional<Text<1, 200>> reason = {};
};
BOOST_DESCRIBE_STRUCT(Revoke, (), (matter, reason))

/// "我是××，电话××": once for a link, before anything else is written.
struct Introduce {
    matters::MatterId matter;
    Text<1, 30> name;
    Text<5, 30> phone;
};
BOOST_DESCRIBE_STRUCT(Introduce, (), (matter, name, phone))

} // namespace ztc::links
