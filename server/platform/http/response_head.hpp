// SPDX-License-Identifier: Apache-2.0
//
// The head of every answer, with the security headers that no answer goes without. A handler may
// set one of them itself (its word then replaces ours); a line break in a value cannot split a
// head.
#pragma once

#include "platform/http/message.hpp"

namespace ztc::http {

enum class Persistence { keep_alive, keep_alive_1_0, close };
enum class Content { sent, left_out }; // left out of the answer to HEAD

struct HeadContext {
    std::string_view date; // an HTTP date
    Persistence persistence = Persistence::keep_alive;
};

/// Replaces `out` by the head of `response`, blank line included.
/// For Content-Security-Policy: what each answer carries where it names no other. `own_pages`: a
/// page of this site may show it in a frame, as a demo shows phone and console side by side.
enum class Frames { nowhere, own_pages };
std::string_view content_security_policy(Frames frames);

void write_head(std::string& out, Response const& response, HeadContext const& context);

/// "Tue, 24 Nov 2026 01:12:03 GMT"
std::string http_date(std::int64_t epoch_seconds);

} // namespace ztc::http
