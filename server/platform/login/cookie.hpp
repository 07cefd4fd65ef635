// SPDX-License-Identifier: Apache-2.0
//
// Where a token lies in a request and how it is set and cleared. `__Host-ztc` binds the cookie to
// this very host and to https; only a browser that comes over plain http from this machine itself
// gets it as `ztc`. A token is never read from an address or a body.
#pragma once

#include "platform/http/message.hpp"
#include "platform/login/types.hpp"

namespace ztc::login {

/// The bearer token when there is an Authorization header, else the cookie's.
std::optional<Token> token_in(http::Request const& request);

/// The value of Set-Cookie for a session that has just begun; a resident's outlives the browser.
std::string set_cookie(http::Request const& request, SignedIn const& signed_in);

/// The value of Set-Cookie that makes the browser forget.
std::string clear_cookie(http::Request const& request);

} // namespace ztc::login
