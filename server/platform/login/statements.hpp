// SPDX-License-Identifier: Apache-2.0
//
// The SQL of signing in, the same text on both engines.
#pragma once

#include <string_view>

namespace ztc::login::sql_text {

inline constexpr std::string_view insert_session =
    "INSERT INTO session (token_hash, congress, person, kind, carry, created_at, seen_at, "
    "expires_at) VALUES ($1, $2, $3, $4, $5, $6, $6, $7)";
inline constexpr std::string_view select_session =
    "SELECT congress, person, kind, carry, seen_at, expires_at FROM session "
    "WHERE token_hash = $1";
inline constexpr std::string_view update_seen =
    "UPDATE session SET seen_at = $2 WHERE token_hash = $1 AND seen_at < $2";
inline constexpr std::string_view delete_session = "DELETE FROM session WHERE token_hash = $1";
inline constexpr std::string_view delete_sessions_of =
    "DELETE FROM session WHERE congress = $1 AND person = $2";
inline constexpr std::string_view delete_sessions_over =
    "DELETE FROM session WHERE expires_at <= $1";
inline constexpr std::string_view delete_sessions_idle =
    "DELETE FROM session WHERE kind <> 'resident' AND seen_at < $1";

inline constexpr std::string_view insert_code =
    "INSERT INTO one_time_code (congress, phone, sent_at, code, tries, used) "
    "VALUES ($1, $2, $3, $4, 0, 0)";
inline constexpr std::string_view select_sent =
    "SELECT sent_at FROM one_time_code WHERE congress = $1 AND phone = $2 AND sent_at <= $3 "
    "ORDER BY sent_at DESC";
inline constexpr std::string_view select_newest_code =
    "SELECT sent_at, code, tries, used FROM one_time_code "
    "WHERE congress = $1 AND phone = $2 AND sent_at <= $3 ORDER BY sent_at DESC LIMIT 1";
inline constexpr std::string_view count_wrong_code =
    "UPDATE one_time_code SET tries = tries + 1 "
    "WHERE congress = $1 AND phone = $2 AND sent_at = $3";
inline constexpr std::string_view use_code =
    "UPDATE one_time_code SET used = 1 WHERE congress = $1 AND phone = $2 AND sent_at = $3";
inline constexpr std::string_view delete_old_codes =
    "DELETE FROM one_time_code WHERE sent_at <= $1 OR sent_at > $2";

inline constexpr std::string_view select_credential =
    "SELECT hash, must_change FROM credential WHERE congress = $1 AND person = $2";
inline constexpr std::string_view select_credentials =
    "SELECT person, must_change FROM credential WHERE congress = $1";
inline constexpr std::string_view delete_credential =
    "DELETE FROM credential WHERE congress = $1 AND person = $2";
inline constexpr std::string_view upsert_credential =
    "INSERT INTO credential (congress, person, hash, changed_at, must_change) "
    "VALUES ($1, $2, $3, $4, $5) "
    "ON CONFLICT (congress, person) DO UPDATE SET hash = excluded.hash, "
    "changed_at = excluded.changed_at, must_change = excluded.must_change";

inline constexpr std::string_view select_tries =
    "SELECT failures, locked_until, tried_at FROM sign_in_try "
    "WHERE congress = $1 AND name = $2 AND source = $3";
inline constexpr std::string_view upsert_tries =
    "INSERT INTO sign_in_try (congress, name, source, failures, locked_until, tried_at) "
    "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (congress, name, source) DO UPDATE SET "
    "failures = excluded.failures, locked_until = excluded.locked_until, "
    "tried_at = excluded.tried_at";
inline constexpr std::string_view delete_tries =
    "DELETE FROM sign_in_try WHERE congress = $1 AND name = $2 AND (source = $3 OR source = '')";
inline constexpr std::string_view delete_old_tries = "DELETE FROM sign_in_try WHERE tried_at < $1";

} // namespace ztc::login::sql_text
