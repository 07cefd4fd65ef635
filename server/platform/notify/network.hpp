// SPDX-License-Identifier: Apache-2.0
//
// One guarded call to the outside: to the address that the name resolves to now, which is checked
// before it is connected to; no redirect, no proxy from the environment, bounded in time and size.
#pragma once

#include "platform/notify/transports.hpp"

namespace ztc::notify {

struct HttpCall {
    std::string method;
    std::string url;
    std::vector<std::string> headers;
    std::string body;
};

struct MailCall {
    std::string url; // "smtp://host:port"
    SmtpSettings::Security security;
    std::string user, password;
    std::string from, to;
    std::string message; // with its headers
};

struct Reply {
    int status = 0;   // of HTTP
    std::string body; // at most 64 KiB
    std::string said; // empty: it was answered
};

Reply call(HttpCall const& what, Reach const& reach);
Reply call(MailCall const& what, Reach const& reach);

/// Loopback, private, link-local, shared, multicast and reserved addresses.
bool is_private(std::string_view address);

/// The scheme and host of an address; nothing when it is none.
struct Place {
    std::string scheme;
    std::string host;
};
std::optional<Place> place_of(std::string const& url);

} // namespace ztc::notify
