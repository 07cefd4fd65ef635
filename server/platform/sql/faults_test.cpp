// SPDX-License-Identifier: Apache-2.0
// What happens when the disk is full, the disk is ill, or the server goes away.
#include "platform/sql/engines.hpp"
#include "platform/sql/testing/databases.hpp"

#include <sqlite3.h>

#include <csignal>
#include <sys/resource.h>

using ztc::Engine;
using ztc::Statements;
using ztc::sql::Access;
using ztc::sql::Connection;
using ztc::sql::Error;
using ztc::sql::Kind;
using ztc::sql::kind_of_sqlite;
using ztc::sql::kind_of_sqlstate;
using ztc::sql::testing::FreshDatabase;

namespace {

constexpr std::string_view write_note = "INSERT INTO note (number, words) VALUES ($1, $2)";
constexpr std::string_view how_many_notes = "SELECT count(*) FROM note";

/// Nothing when `action` succeeds.
template <class F>
std::optional<Kind> kind_of(F&& action)
{
    try {
        action();
    } catch (Error const& error) {
        return error.kind;
    }
    return std::nullopt;
}

std::unique_ptr<Connection> with_notes(FreshDatabase const& database)
{
    auto db = ztc::sql::open(database.url(), Access::read_write);
    db->exec("CREATE TABLE note (number BIGINT NOT NULL PRIMARY KEY, words TEXT)");
    return db;
}

TEST(SqliteFault, a_full_database_is_named_so_and_nothing_stays_half_done)
{
    auto const database = FreshDatabase::make(Engine::sqlite);
    auto const db = with_notes(*database);
    db->exec("PRAGMA max_page_count = 20");
    Statements batch;
    for (int i = 0; i < 100; ++i) batch.run(write_note, i, std::string(4000, 'x'));
    EXPECT_EQ(kind_of([&] { db->batch(batch.view()); }), Kind::full);
    EXPECT_FALSE(db->in_transaction());
    EXPECT_EQ(db->number(how_many_notes), 0);
}

/// No file of this process may grow beyond `bytes` while this lives.
class FileLimit {
public:
    explicit FileLimit(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        rlimit const limit{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileLimit(FileLimit const&) = delete;
    FileLimit& operator=(FileLimit const&) = delete;
    ~FileLimit()
    {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    void (*handler_)(int);
    rlimit before_{};
};

TEST(SqliteFault, a_write_that_the_disk_refuses_is_an_io_fault_and_nothing_is_committed)
{
    auto const database = FreshDatabase::make(Engine::sqlite);
    auto const db = with_notes(*database);
    Statements batch;
    for (int i = 0; i < 100; ++i) batch.run(write_note, i, std::string(4000, 'x'));
    {
        FileLimit const limit(200 << 10);
        EXPECT_EQ(kind_of([&] { db->batch(batch.view()); }), Kind::io);
    }
    EXPECT_FALSE(db->in_transaction());
    EXPECT_EQ(ztc::sql::open(database->url(), Access::read_only)->number(how_many_notes), 0);
}

/// SQLite's own file system, except that syncing the write-ahead log fails while `ill`.
struct IllDisk {
    static inline bool ill = false;
    static inline sqlite3_io_methods healthy{};
    static inline sqlite3_io_methods methods{};
    static inline sqlite3_vfs vfs{};

    static int sync(sqlite3_file* file, int flags)
    {
        return ill ? SQLITE_IOERR_FSYNC : healthy.xSync(file, flags);
    }
    static int open(sqlite3_vfs* self, char const* name, sqlite3_file* file, int flags, int* out)
    {
        auto* const real = static_cast<sqlite3_vfs*>(self->pAppData);
        auto const result = real->xOpen(real, name, file, flags, out);
        if (result == SQLITE_OK && (flags & SQLITE_OPEN_WAL)) {
            healthy = *file->pMethods;
            methods = healthy;
            methods.xSync = sync;
            file->pMethods = &methods;
        }
        return result;
    }
    IllDisk()
    {
        vfs = *sqlite3_vfs_find(nullptr);
        vfs.pAppData = sqlite3_vfs_find(nullptr);
        vfs.zName = "ill_disk";
        vfs.xOpen = open;
        sqlite3_vfs_register(&vfs, 1);
    }
    ~IllDisk()
    {
        ill = false;
        sqlite3_vfs_unregister(&vfs);
    }
};

TEST(SqliteFault, a_sync_that_fails_while_committing_is_an_io_fault)
{
    IllDisk disk;
    auto const database = FreshDatabase::make(Engine::sqlite);
    auto const db = with_notes(*database);
    db->begin();
    db->run_with(write_note, 1, "a");
    IllDisk::ill = true;
    EXPECT_EQ(kind_of([&] { db->commit(); }), Kind::io);
    EXPECT_FALSE(db->in_transaction());
}

TEST(SqliteFault, a_second_writer_waits_and_then_hears_that_the_first_is_busy)
{
    auto const database = FreshDatabase::make(Engine::sqlite);
    auto const first = with_notes(*database);
    auto const second = ztc::sql::open(database->url(), Access::read_write);
    second->exec("PRAGMA busy_timeout = 20");
    first->begin();
    EXPECT_EQ(kind_of([&] { second->begin(); }), Kind::busy);
    first->rollback();
    EXPECT_EQ(kind_of([&] { second->begin(); }), std::nullopt);
}

TEST(SqliteFault, a_reader_does_not_make_a_database_that_is_not_there)
{
    auto const database = FreshDatabase::make(Engine::sqlite);
    EXPECT_EQ(kind_of([&] { ztc::sql::open(database->url(), Access::read_only); }),
              Kind::connection);
}

TEST(SqliteFault, the_writer_keeps_what_it_acknowledged_through_a_power_cut)
{
    auto const database = FreshDatabase::make(Engine::sqlite);
    auto const db = ztc::sql::open(database->url(), Access::read_write);
    constexpr auto full = 2;
    EXPECT_EQ(db->number("PRAGMA synchronous"), full);
    EXPECT_EQ(db->one("PRAGMA journal_mode",
                      [](ztc::Row const& row) { return std::string(row.text(0)); }),
              "wal");
    EXPECT_EQ(db->number("PRAGMA secure_delete"), 1);
    EXPECT_EQ(db->number("PRAGMA recursive_triggers"), 1);
    EXPECT_EQ(db->number("PRAGMA foreign_keys"), 1);
}

TEST(FaultKinds, follow_the_code_of_the_engine)
{
    EXPECT_EQ(kind_of_sqlite(SQLITE_IOERR_FSYNC), Kind::io);
    EXPECT_EQ(kind_of_sqlite(SQLITE_CORRUPT_INDEX), Kind::io);
    // The shared index of the write-ahead log could not grow: there is no room, the disk is sound.
    EXPECT_EQ(kind_of_sqlite(SQLITE_IOERR_SHMSIZE, ENOSPC), Kind::full);
    EXPECT_EQ(kind_of_sqlite(SQLITE_IOERR_WRITE, EDQUOT), Kind::full);
    EXPECT_EQ(kind_of_sqlite(SQLITE_IOERR_WRITE, EIO), Kind::io);
    EXPECT_EQ(kind_of_sqlite(SQLITE_IOERR_FSYNC, ENOSPC), Kind::io);
    EXPECT_EQ(kind_of_sqlite(SQLITE_BUSY_SNAPSHOT), Kind::busy);
    EXPECT_EQ(kind_of_sqlite(SQLITE_CONSTRAINT_TRIGGER), Kind::other);
    EXPECT_EQ(kind_of_sqlstate("58030"), Kind::io);
    EXPECT_EQ(kind_of_sqlstate("53100"), Kind::full);
    EXPECT_EQ(kind_of_sqlstate("40P01"), Kind::busy);
    EXPECT_EQ(kind_of_sqlstate("57P01"), Kind::connection);
    EXPECT_EQ(kind_of_sqlstate("23502"), Kind::other);
}

class PostgresqlFault : public ::testing::Test {
protected:
    void SetUp() override
    {
        database = FreshDatabase::make(Engine::postgresql);
        if (!database) GTEST_SKIP() << "no PostgreSQL server under /usr/lib/postgresql";
        db = with_notes(*database);
    }
    /// As when the server is restarted under a session that is idle.
    void cut(Connection& victim)
    {
        auto const backend = victim.number("SELECT pg_backend_pid()");
        ztc::sql::open(database->url(), Access::read_write)
            ->any("SELECT pg_terminate_backend(CAST($1 AS INTEGER), 5000)", backend);
    }
    std::unique_ptr<FreshDatabase> database;
    std::unique_ptr<Connection> db;
};

TEST_F(PostgresqlFault, a_reader_that_was_cut_off_connects_again_and_answers)
{
    auto const reader = ztc::sql::open(database->url(), Access::read_only);
    EXPECT_EQ(reader->number(how_many_notes), 0);
    cut(*reader);
    EXPECT_EQ(reader->number(how_many_notes), 0);
    cut(*reader);
    std::vector<ztc::Statement> const question{{how_many_notes, {}}};
    int answers = 0;
    reader->batch_read(question, [&](std::size_t, ztc::Row const&) { ++answers; });
    EXPECT_EQ(answers, 1);
}

TEST_F(PostgresqlFault, a_reader_cut_off_within_its_snapshot_does_not_pretend_to_go_on)
{
    auto const reader = ztc::sql::open(database->url(), Access::read_only);
    reader->begin();
    cut(*reader);
    EXPECT_EQ(kind_of([&] { reader->number(how_many_notes); }), Kind::connection);
}

TEST_F(PostgresqlFault, a_writer_that_was_cut_off_says_so_and_retries_nothing)
{
    cut(*db);
    EXPECT_EQ(kind_of([&] { db->run_with(write_note, 1, "a"); }), Kind::connection);
    EXPECT_FALSE(db->in_transaction());
}

TEST_F(PostgresqlFault, a_commit_without_an_answer_has_an_unknown_outcome)
{
    db->begin();
    db->run_with(write_note, 1, "a");
    cut(*db);
    EXPECT_EQ(kind_of([&] { db->commit(); }), Kind::unknown_outcome);
}

TEST_F(PostgresqlFault, a_batch_whose_commit_was_not_answered_has_an_unknown_outcome)
{
    Statements batch;
    batch.run(write_note, 1, "a");
    // The server ends the session itself, after the statements and before the answer to COMMIT.
    db->exec("CREATE FUNCTION vanish() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM "
             "pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;"
             "CREATE CONSTRAINT TRIGGER vanish AFTER INSERT ON note DEFERRABLE INITIALLY DEFERRED "
             "FOR EACH ROW EXECUTE FUNCTION vanish()");
    EXPECT_EQ(kind_of([&] { db->batch(batch.view()); }), Kind::unknown_outcome);
}

TEST_F(PostgresqlFault, a_commit_answered_with_a_warning_has_an_unknown_outcome)
{
    db->exec("CREATE FUNCTION warn() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE WARNING "
             "'perhaps'; RETURN NULL; END $$;"
             "CREATE CONSTRAINT TRIGGER warn AFTER INSERT ON note DEFERRABLE INITIALLY DEFERRED "
             "FOR EACH ROW EXECUTE FUNCTION warn()");
    Statements batch;
    batch.run(write_note, 1, "a");
    EXPECT_EQ(kind_of([&] { db->batch(batch.view()); }), Kind::unknown_outcome);
    EXPECT_EQ(kind_of([&] {
                  ztc::sql::Transaction transaction(*db);
                  db->run_with(write_note, 2, "b");
                  transaction.commit();
              }),
              Kind::unknown_outcome);
}

TEST_F(PostgresqlFault, a_warning_before_the_commit_is_no_doubt_about_it)
{
    db->exec("CREATE FUNCTION warn() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE WARNING "
             "'hello'; RETURN NULL; END $$;"
             "CREATE TRIGGER warn AFTER INSERT ON note FOR EACH ROW EXECUTE FUNCTION warn()");
    Statements batch;
    batch.run(write_note, 1, "a");
    EXPECT_EQ(kind_of([&] { db->batch(batch.view()); }), std::nullopt);
}

TEST_F(PostgresqlFault, committing_a_transaction_that_had_failed_is_not_taken_for_success)
{
    db->begin();
    EXPECT_TRUE(kind_of([&] { db->number("SELECT nonsense"); }));
    EXPECT_EQ(kind_of([&] { db->commit(); }), Kind::other);
    EXPECT_FALSE(db->in_transaction());
}

TEST_F(PostgresqlFault, a_server_that_is_not_there_is_a_connection_fault)
{
    EXPECT_EQ(kind_of([] { ztc::sql::open("postgresql:///x?host=/nowhere", Access::read_write); }),
              Kind::connection);
}

} // namespace
