// SPDX-License-Identifier: Apache-2.0
//
// The SQL of the record of reads, the same text on both engines.
#pragma once

#include <string_view>

namespace ztc::audit::sql_text {

inline constexpr std::string_view insert_line =
    "INSERT INTO audit (congress, number, at, person, role, node, matter, about, surface, seen, "
    "basis, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
inline constexpr std::string_view select_last =
    "SELECT number, at, hash FROM audit WHERE congress = $1 ORDER BY number DESC LIMIT 1";
inline constexpr std::string_view select_cut =
    "SELECT until_number, hash FROM audit_cut WHERE congress = $1 "
    "ORDER BY until_number DESC LIMIT 1";
inline constexpr std::string_view select_congresses =
    "SELECT DISTINCT congress FROM audit ORDER BY congress";
inline constexpr std::string_view select_hash =
    "SELECT hash FROM audit WHERE congress = $1 AND number = $2";
inline constexpr std::string_view select_hash_of_cut =
    "SELECT hash FROM audit_cut WHERE congress = $1 AND until_number = $2";
inline constexpr std::string_view select_all =
    "SELECT number, at, person, role, node, matter, about, surface, seen, basis, hash FROM audit "
    "WHERE congress = $1 ORDER BY number";
inline constexpr std::string_view first_since =
    "SELECT number FROM audit WHERE congress = $1 AND at >= $2 ORDER BY at, number LIMIT 1";
inline constexpr std::string_view last_before = "SELECT number FROM audit WHERE congress = $1 AND "
                                                "at < $2 ORDER BY at DESC, number DESC LIMIT 1";

// Newest first, in a range of numbers; what is empty is not asked for.
inline constexpr std::string_view list =
    "SELECT number, at, person, role, node, matter, about, surface, seen, basis FROM audit "
    "WHERE congress = $1 AND number >= $2 AND number < $3 ORDER BY number DESC LIMIT $4";
inline constexpr std::string_view list_about =
    "SELECT number, at, person, role, node, matter, about, surface, seen, basis FROM audit "
    "WHERE congress = $1 AND about = $2 AND number >= $3 AND number < $4 "
    "AND ($5 = '' OR person = $5) AND ($6 = '' OR matter = $6) ORDER BY number DESC LIMIT $7";
inline constexpr std::string_view list_matter =
    "SELECT number, at, person, role, node, matter, about, surface, seen, basis FROM audit "
    "WHERE congress = $1 AND matter = $2 AND number >= $3 AND number < $4 "
    "AND ($5 = '' OR person = $5) ORDER BY number DESC LIMIT $6";
inline constexpr std::string_view list_person =
    "SELECT number, at, person, role, node, matter, about, surface, seen, basis FROM audit "
    "WHERE congress = $1 AND person = $2 AND number >= $3 AND number < $4 "
    "ORDER BY number DESC LIMIT $5";

inline constexpr std::string_view insert_cut =
    "INSERT INTO audit_cut (congress, until_number, hash) VALUES ($1, $2, $3)";
inline constexpr std::string_view delete_cut_off =
    "DELETE FROM audit WHERE congress = $1 AND number <= $2";

} // namespace ztc::audit::sql_text
