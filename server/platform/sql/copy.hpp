// SPDX-License-Identifier: Apache-2.0
//
// A whole database as one file, taken while others read and write: what was committed when it
// began, and nothing after. SQLite copies itself; PostgreSQL has Debian's pg_dump and pg_restore,
// started as programs of their own, with the password in their environment and never in their
// arguments. Faults are thrown as `sql::Error`.
#pragma once

#include "kernel/result.hpp"

#include <filesystem>
#include <string>

namespace ztc::sql {

/// Free pages, and so what was erased, are not copied. `to` must not exist.
void copy_sqlite(std::filesystem::path const& from, std::filesystem::path const& to);

/// Refuses sql.no_dump_program, sql.dump_failed (the program has said why on stderr).
Result<> dump_postgresql(std::string const& url, std::filesystem::path const& to);

/// Whether there is no table of anybody in it.
bool is_empty_postgresql(std::string const& url);

/// Into an empty database, all or nothing. Refuses as dump_postgresql.
Result<> restore_postgresql(std::filesystem::path const& from, std::string const& url);

/// The address without its password, fit for a file that others may read.
std::string without_password(std::string const& url);

} // namespace ztc::sql
