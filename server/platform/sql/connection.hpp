// SPDX-License-Identifier: Apache-2.0
//
// One session with SQLite or PostgreSQL, behind one SQL text. It prepares every statement once and
// keeps it by the address of its text, so texts must be constants. Used by one thread at a time.
// Nothing here retries a write: whoever writes decides. A reader whose PostgreSQL connection broke
// opens it anew and asks once more. Faults are thrown as `sql::Error`.
#pragma once

#include "kernel/tables.hpp"
#include "platform/sql/error.hpp"

#include <memory>

namespace ztc::sql {

using ztc::Engine;

enum class Access { read_write, read_only };

class Connection : public Tables {
public:
    /// Several statements in one text without values: migrations and `drop`s, never a hot path.
    virtual void exec(std::string const& script) = 0;

    /// One statement; how many rows it changed. Rows that it returns are passed over.
    virtual std::int64_t run(std::string_view sql, std::span<Value const> values) = 0;

    template <class... A>
    std::int64_t run_with(std::string_view sql, A&&... arguments)
    {
        std::vector<Value> const values{value(std::forward<A>(arguments))...};
        return run(sql, values);
    }

    /// A transaction; on SQLite a writer's takes the lock at once (`BEGIN IMMEDIATE`).
    virtual void begin() = 0;
    /// Returns only when all of it is on the disk. Whatever it throws, no transaction is left open.
    virtual void commit() = 0;
    /// Undoes the open transaction, if there is one; never throws for a connection already lost.
    virtual void rollback() = 0;
    virtual bool in_transaction() const = 0;

    /// All or none, in order; how many rows each changed. Outside a transaction it opens and
    /// commits its own, on PostgreSQL in one trip (BEGIN, all, COMMIT); inside one it only runs,
    /// and a failure leaves it to the caller to roll back. The error names the statement that
    /// failed.
    virtual std::vector<std::int64_t> batch(std::span<Statement const> statements) = 0;

    /// All answers in one trip, from one snapshot when no transaction is open.
    virtual void batch_read(std::span<Statement const> statements,
                            Lent<void(std::size_t, Row const&)> on_row) = 0;

    /// Gives back memory that only makes the next reads faster; for idle moments.
    virtual void release_memory() {}
};

/// `sqlite:/path/file.db`, a plain path, or `postgresql://user@host:port/database`. A SQLite file
/// is created by a writer, never by a reader.
std::unique_ptr<Connection> open(std::string_view url, Access access);

Engine engine_of(std::string_view url);

/// `BEGIN` on construction, undone on destruction unless `commit()` was reached.
class Transaction {
public:
    explicit Transaction(Connection& connection) : connection_(connection) { connection_.begin(); }
    Transaction(Transaction const&) = delete;
    Transaction& operator=(Transaction const&) = delete;
    ~Transaction()
    {
        if (connection_.in_transaction()) connection_.rollback();
    }
    void commit() { connection_.commit(); }

private:
    Connection& connection_;
};

/// All that a reader asks while this lives comes from one snapshot on SQLite, which otherwise takes
/// its locks anew for each statement. On PostgreSQL each statement keeps its own: only outside a
/// transaction can a reader that lost its connection ask once more.
class Snapshot {
public:
    explicit Snapshot(Connection& connection) : connection_(connection)
    {
        if (connection_.engine() == Engine::sqlite) connection_.begin();
    }
    Snapshot(Snapshot const&) = delete;
    Snapshot& operator=(Snapshot const&) = delete;
    ~Snapshot() { connection_.rollback(); }

private:
    Connection& connection_;
};

} // namespace ztc::sql
