// SPDX-License-Identifier: Apache-2.0
//
// Strong ETags from the content, and 304 for who has it already. Leaves Cache-Control alone:
// whether a browser may keep personal data on its disk is the handler's decision.
#pragma once

#include "platform/http/message.hpp"

namespace ztc::http {

/// A strong entity tag, in quotes: the first 128 bits of the content's SHA-256.
std::string etag_of(std::string_view content);

/// Does If-None-Match (a list, or *) name that tag? Weak comparison, as RFC 9110 §13.1.2 wants.
bool already_has(Request const& request, std::string_view etag);

/// For a GET that was answered with 200: adds the ETag, and turns it into a 304 if the client has
/// it.
Response revalidated(Request const& request, Response response);

/// A 304 that keeps what a cache needs of `headers`.
Response not_modified(Response response);

} // namespace ztc::http
