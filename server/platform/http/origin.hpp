// SPDX-License-Identifier: Apache-2.0
//
// Does the browser itself say that a request was made by one of our own pages? One part of the
// defence against forged requests; the app adds its own header and SameSite cookies. Programs that
// are no browsers send neither header and are let through: they carry no cookie of a victim.
#pragma once

#include "platform/http/message.hpp"

namespace ztc::http {

/// False when Sec-Fetch-Site or Origin names another site than Host.
bool same_origin(Request const& request);

} // namespace ztc::http
