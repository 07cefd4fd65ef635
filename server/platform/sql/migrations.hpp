// SPDX-License-Identifier: Apache-2.0
//
// Brings a database forward to what this program knows: an ordered list, compiled in, each in its
// own transaction, never back. One text serves both engines (BLOB is a domain over bytea on
// PostgreSQL); where that cannot be, `NNNN_name.postgresql.sql` stands beside it. A migration that
// was applied may never change, and a database newer than the program is not touched.
#pragma once

#include "kernel/date.hpp"
#include "platform/sql/connection.hpp"

namespace ztc::sql {

struct Migration {
    int number;
    std::string_view name;
    std::string_view sqlite;
    std::string_view postgresql;

    std::string_view text(Engine engine) const
    {
        return engine == Engine::postgresql ? postgresql : sqlite;
    }
};

/// The list and the database contradict each other; a person must look.
struct MigrationRefused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// How many were applied. Safe when two programs start at once.
std::size_t migrate(Connection& connection, std::span<Migration const> migrations, Instant at);

} // namespace ztc::sql
