// SPDX-License-Identifier: Apache-2.0
//
// The door of somebody at a handling unit who has no account: a one-time link. Its token comes in a
// header, never in an address, so that no log holds it; it leads to the routes of matters as a
// clerk of that unit, for that one matter and no other. Wrong tokens are counted, and each link is
// slowed.
#pragma once

#include "app/file_desk.hpp"
#include "app/prints.hpp"

namespace ztc::app {

struct LinkDoor {
    House& house;
    Words const& words;
    FileDesk& files;
    Errands& errands;
    http::RateLimit wrong_tokens{{.burst = 30, .refill_per_second = 0.1}}; // of one address
    http::RateLimit uses{{.burst = 60, .refill_per_second = 2}};           // of one link
};

inline constexpr std::string_view link_header = "X-Link-Token";
inline constexpr std::string_view link_upload_path = "/links/files";

/// Where a link leads: the token stands behind the '#', which no browser sends.
std::string link_address(SiteConfig const& site, std::string const& token);

/// After all modules and views have declared theirs: it leads to them.
void declare_links(Routes& routes);
void connect_links(Router& router, Routes const& routes, LinkDoor& door);

} // namespace ztc::app
