// SPDX-License-Identifier: Apache-2.0
//
// The one file in a multipart/form-data body (RFC 7578): mini-programs can send a file in no other
// way. Other parts are passed over; the part's own type and file name are not even read.
#pragma once

#include "kernel/result.hpp"

#include <string_view>

namespace ztc::http {

/// Whether such a body was announced.
bool is_multipart(std::string_view content_type);

/// A view into `body`. Refuses http.bad_request when there is not exactly one file in it.
Result<std::string_view> file_in_multipart(std::string_view content_type, std::string_view body);

} // namespace ztc::http
