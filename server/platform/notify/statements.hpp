// SPDX-License-Identifier: Apache-2.0
//
// The SQL of the outbox after a row was put into it, the same text on both engines.
#pragma once

#include <string_view>

namespace ztc::notify::sql_text {

inline constexpr std::string_view select_due =
    "SELECT congress, key, person, words, parameters, attempts FROM outbox "
    "WHERE state = 'waiting' AND next_try_at <= $1 ORDER BY next_try_at, congress, key LIMIT $2";
inline constexpr std::string_view put_off =
    "UPDATE outbox SET next_try_at = $3 WHERE congress = $1 AND key = $2 AND state = 'waiting'";
inline constexpr std::string_view record_try =
    "UPDATE outbox SET state = $3, attempts = attempts + 1, next_try_at = $4, sent_at = $5, "
    "channel = $6, outside_id = $7, said = $8 "
    "WHERE congress = $1 AND key = $2 AND state = 'waiting'";

inline constexpr std::string_view select_to_ask =
    "SELECT congress, key, outside_id, sent_at FROM outbox "
    "WHERE state = 'sent' AND next_try_at <= $1 ORDER BY next_try_at, congress, key LIMIT $2";
inline constexpr std::string_view record_asked =
    "UPDATE outbox SET state = $3, next_try_at = $4, said = $5 "
    "WHERE congress = $1 AND key = $2 AND state = 'sent'";

} // namespace ztc::notify::sql_text
