// SPDX-License-Identifier: Apache-2.0
//
// The SQL of the log itself, the same text on both engines.
#pragma once

#include <string_view>

namespace ztc::log::sql_text {

inline constexpr std::string_view insert_event =
    "INSERT INTO event (position, congress, stream, version, type, body, actor, on_behalf_of, "
    "recorded_at, salt, leaf, leaf_hash) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
inline constexpr std::string_view insert_stream_event =
    "INSERT INTO stream_event (congress, stream, version, position) VALUES ($1, $2, $3, $4)";
inline constexpr std::string_view insert_request =
    "INSERT INTO request (congress, actor, request, body_hash, answer, position) "
    "VALUES ($1, $2, $3, $4, $5, $6)";
inline constexpr std::string_view insert_head =
    "INSERT INTO head (size, root, edge) VALUES ($1, $2, $3)";
inline constexpr std::string_view insert_tile_root =
    "INSERT INTO tile_root (level, idx, hash) VALUES ($1, $2, $3)";
inline constexpr std::string_view insert_vault =
    "INSERT INTO vault (congress, ref, owner, sealed) VALUES ($1, $2, $3, $4)";
inline constexpr std::string_view empty_vault =
    "UPDATE vault SET sealed = NULL WHERE congress = $1 AND owner = $2";
inline constexpr std::string_view empty_text =
    "UPDATE vault SET sealed = NULL WHERE congress = $1 AND ref = $2";
inline constexpr std::string_view insert_words =
    "INSERT INTO vault_words (congress, ref, owner, words) VALUES ($1, $2, $3, $4)";
inline constexpr std::string_view drop_words =
    "DELETE FROM vault_words WHERE congress = $1 AND owner = $2";
inline constexpr std::string_view drop_words_of_text =
    "DELETE FROM vault_words WHERE congress = $1 AND ref = $2";
inline constexpr std::string_view insert_claim =
    "INSERT INTO claim (congress, kind, key, stream) VALUES ($1, $2, $3, $4)";
inline constexpr std::string_view delete_claim =
    "DELETE FROM claim WHERE congress = $1 AND kind = $2 AND key = $3";
inline constexpr std::string_view upsert_number =
    "INSERT INTO running_number (congress, series, last) VALUES ($1, $2, $3) "
    "ON CONFLICT (congress, series) DO UPDATE SET last = excluded.last";
inline constexpr std::string_view insert_outbox =
    "INSERT INTO outbox (congress, key, person, words, parameters, queued_at, state, attempts, "
    "next_try_at) VALUES ($1, $2, $3, $4, $5, $6, 'waiting', 0, $6) "
    "ON CONFLICT (congress, key) DO NOTHING";

inline constexpr std::string_view select_stream =
    "SELECT e.position, e.congress, e.stream, e.version, e.type, e.body, e.actor, e.on_behalf_of, "
    "e.recorded_at FROM stream_event s JOIN event e ON e.position = s.position "
    "WHERE s.congress = $1 AND s.stream = $2 ORDER BY s.version";
inline constexpr std::string_view select_events_after =
    "SELECT position, congress, stream, version, type, body, actor, on_behalf_of, recorded_at "
    "FROM event WHERE position > $1 ORDER BY position LIMIT $2";
inline constexpr std::string_view select_request =
    "SELECT body_hash, answer, position FROM request "
    "WHERE congress = $1 AND actor = $2 AND request = $3";
inline constexpr std::string_view select_claim =
    "SELECT stream FROM claim WHERE congress = $1 AND kind = $2 AND key = $3";
inline constexpr std::string_view select_number =
    "SELECT last FROM running_number WHERE congress = $1 AND series = $2";
inline constexpr std::string_view select_vault =
    "SELECT owner, sealed FROM vault WHERE congress = $1 AND ref = $2";
inline constexpr std::string_view select_last_head =
    "SELECT size, root, edge FROM head ORDER BY size DESC LIMIT 1";
inline constexpr std::string_view select_last_position =
    "SELECT coalesce(max(position), 0) FROM event";
inline constexpr std::string_view select_last_moment =
    "SELECT position, recorded_at FROM event ORDER BY position DESC LIMIT 1";
inline constexpr std::string_view select_head_root = "SELECT root FROM head WHERE size = $1";
inline constexpr std::string_view select_erased_owners =
    "SELECT DISTINCT owner FROM vault gone WHERE sealed IS NULL AND NOT EXISTS "
    "(SELECT 1 FROM vault kept WHERE kept.congress = gone.congress AND kept.owner = gone.owner "
    "AND kept.sealed IS NOT NULL)";
inline constexpr std::string_view empty_texts_of_owner =
    "UPDATE vault SET sealed = NULL WHERE owner = $1 AND sealed IS NOT NULL";
inline constexpr std::string_view drop_words_of_owner = "DELETE FROM vault_words WHERE owner = $1";
inline constexpr std::string_view select_any_words = "SELECT 1 FROM vault_words LIMIT 1";
inline constexpr std::string_view select_uses_of_key =
    "SELECT 1 FROM vault WHERE owner = $1 LIMIT 1";
inline constexpr std::string_view select_writer_lock =
    "SELECT CASE WHEN pg_try_advisory_lock($1) THEN 1 ELSE 0 END";
inline constexpr std::string_view select_leaf_hashes =
    "SELECT leaf_hash FROM event WHERE position > $1 AND position <= $2 ORDER BY position";
inline constexpr std::string_view select_tile_roots =
    "SELECT hash FROM tile_root WHERE level = $1 AND idx >= $2 AND idx < $3 ORDER BY idx";
inline constexpr std::string_view select_leaf =
    "SELECT leaf, body, congress FROM event WHERE position = $1";

} // namespace ztc::log::sql_text
