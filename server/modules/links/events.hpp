// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to the links of a matter; one stream for each, "links/<matter id>".
// This file only grows. The token itself is nowhere in the log: only its keyed fingerprint.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "modules/links/types.hpp"

#include <boost/describe/class.hpp>

namespace ztc::links {

inline std::string stream_of_links(matters::MatterId const& matter)
{
    return "links/" + matter.text;
}

/// The one before it is void from now on.
struct LinkMade {
    static constexpr auto type = "links.made";
    static constexpr std::string_view on_notice_board[] = {"unit", "made_on", "expires_on"};
    matters::MatterId matter;
    LinkId link;
    NodeId unit;
    std::string token_print; // keyed, says nothing without the key
    std::int64_t round = 0;  // of the matter: 0 until it is reopened
    Date made_on;
    Date expires_on; // its last day
    std::int64_t policy_version = 0;
};
BOOST_DESCRIBE_STRUCT(LinkMade, (),
                      (matter, link, unit, token_print, round, made_on, expires_on, policy_version))

/// Who writes by it, as he says.
struct LinkIntroduced {
    static constexpr auto type = "links.introduced";
    static constexpr std::string_view on_notice_board[] = {"introduced_on"};
    matters::MatterId matter;
    LinkId link;
    TextRef name;
    TextRef phone;
    Date introduced_on;
};
BOOST_DESCRIBE_STRUCT(LinkIntroduced, (), (matter, link, name, phone, introduced_on))

struct LinkRevoked {
    static constexpr auto type = "links.revoked";
    static constexpr std::string_view on_notice_board[] = {"revoked_on"};
    matters::MatterId matter;
    LinkId link;
    std::optional<TextRef> reason;
    Date revoked_on;
};
BOOST_DESCRIBE_STRUCT(LinkRevoked, (), (matter, link, reason, revoked_on))

} // namespace ztc::links
