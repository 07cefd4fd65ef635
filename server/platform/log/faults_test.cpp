// SPDX-License-Identifier: Apache-2.0
// The database goes away, the disk is ill or full: what is acknowledged then, and what comes after.
#include "platform/log/testing.hpp"
#include "platform/log/testing/sample.hpp"
#include "platform/log/verify.hpp"
#include "platform/log/writing_refused.hpp"
#include "platform/vault/master_key.hpp"

#include <gmock/gmock.h>

#include <sqlite3.h>

#include <cstdlib>
#include <latch>
#include <sys/mount.h>
#include <thread>

namespace ztc::log {
namespace {

using namespace testing;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Order strike(std::string request = {})
{
    auto order = House::order(somebody("clerk"), [](Work& work) -> Result<std::string> {
        auto const stream = note_stream(chen);
        CHECK(work.append(stream, work.stream(stream).size(), Struck{chen}));
        return std::string("{}");
    });
    order.request = std::move(request);
    return order;
}

Order note(std::string words)
{
    return House::order(somebody("clerk"), [words](Work& work) -> Result<std::string> {
        CHECK(take_note(work, chen, words));
        return std::string("{}");
    });
}

// ---- PostgreSQL goes away -------------------------------------------------------------------

class OnPostgresql : public ::testing::Test {
protected:
    void SetUp() override
    {
        database_ = sql::testing::FreshDatabase::make(Engine::postgresql);
        if (!database_) GTEST_SKIP() << "no PostgreSQL server here";
        house_ = std::make_unique<House>(database_->url());
    }

    void kill_the_writer_s_session()
    {
        auto const db = sql::open(database_->url(), sql::Access::read_write);
        (void)db->number("SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_locks "
                         "WHERE locktype = 'advisory' AND granted AND database = "
                         "(SELECT oid FROM pg_database WHERE datname = current_database())");
    }

    House& house() { return *house_; }

private:
    std::unique_ptr<sql::testing::FreshDatabase> database_;
    std::unique_ptr<House> house_;
};

TEST_F(OnPostgresql, a_command_is_a_fault_and_the_next_one_finds_a_new_connection)
{
    ASSERT_TRUE(house().writer().run(strike("r1")));
    kill_the_writer_s_session();
    EXPECT_THROW((void)house().writer().run(strike("r2")), sql::Error);
    EXPECT_EQ(house().writer().run(strike("r2")).value().position, 2u);
    EXPECT_EQ(house().writer().run(strike("r1")).value().position, 1u);
    EXPECT_THAT(house().fatal(), IsEmpty());
}

TEST_F(OnPostgresql, a_chore_is_a_fault_and_the_next_one_finds_a_new_connection)
{
    auto const chore = Chore{[](Tables& tables, Statements&) -> Result<std::string> {
        return std::to_string(tables.number("SELECT count(*) FROM event"));
    }};
    kill_the_writer_s_session();
    EXPECT_THROW((void)house().writer().run(chore), sql::Error);
    EXPECT_EQ(house().writer().run(chore).value().json, "0");
}

TEST_F(OnPostgresql, a_commit_without_an_answer_is_fatal_and_acknowledges_nothing)
{
    ASSERT_TRUE(house().writer().run(strike()));
    auto order = strike("r2");
    order.run = [&, run = order.run](Work& work) {
        auto answer = run(work);
        kill_the_writer_s_session();
        return answer;
    };
    EXPECT_THROW((void)house().writer().run(std::move(order)), sql::Error);
    EXPECT_EQ(house().writer().run(strike()).error().code, "log.unavailable");
    house().writer().stop();
    EXPECT_THAT(house().fatal(), SizeIs(1));
    house().restart();
    EXPECT_EQ(house().writer().run(strike("r2")).value().position, 2u); // whatever became of it
    EXPECT_THAT(house().events(note_stream(chen)), SizeIs(2));
}

TEST_F(OnPostgresql, nothing_is_written_by_one_who_lost_the_log_to_another)
{
    ASSERT_TRUE(house().writer().run(strike("r1")));
    kill_the_writer_s_session();
    {
        House other(house().settings().db); // the log has another writer meanwhile
        ASSERT_TRUE(other.writer().run(strike("r2")));
        EXPECT_THROW((void)house().writer().run(strike("r3")), sql::Error); // the broken session
        EXPECT_THROW((void)house().writer().run(strike("r3")), sql::Error); // the lock is held
    }
    EXPECT_THROW((void)house().writer().run(strike("r3")), sql::Error); // not where we left it
    house().writer().stop();
    EXPECT_THAT(house().fatal(), SizeIs(1));
    EXPECT_THAT(house().events(note_stream(chen)), SizeIs(2));
}

TEST_F(OnPostgresql, a_second_server_with_another_folder_is_refused_while_the_first_lives)
{
    Folder elsewhere;
    ASSERT_TRUE(create_keys(elsewhere.path(), "ztc.example/test"));
    auto settings = house().settings();
    settings.data = elsewhere.path();
    EXPECT_EQ(Store::open(settings, house().clock(), shipped_calendar()).error().code,
              "log.in_use");
    house().close();
    EXPECT_TRUE(Store::open(settings, house().clock(), shipped_calendar()));
}

TEST_F(OnPostgresql, who_starts_again_at_once_waits_for_the_last_session_to_end)
{
    house().close();
    auto leaving = sql::open(house().settings().db, sql::Access::read_write);
    constexpr std::int64_t ztc_log = 0x7a74632d6c6f67;
    ASSERT_EQ(leaving->number("SELECT count(pg_advisory_lock($1))", ztc_log), 1);
    std::thread ends([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds{300});
        leaving.reset();
    });
    auto const opened = Store::open(house().settings(), house().clock(), shipped_calendar());
    ends.join();
    EXPECT_TRUE(opened);
}

// ---- how often the database is asked ---------------------------------------------------------

/// Counts what goes to the database: each call is one trip on PostgreSQL.
class Counting final : public sql::Connection {
public:
    Counting(std::unique_ptr<sql::Connection> real, int& trips)
        : real_(std::move(real)), trips_(trips)
    {}
    Engine engine() const override { return real_->engine(); }
    void each(std::string_view sql, std::span<Value const> values,
              Lent<void(Row const&)> on_row) override
    {
        ++trips_;
        real_->each(sql, values, on_row);
    }
    void exec(std::string const& script) override
    {
        ++trips_;
        real_->exec(script);
    }
    std::int64_t run(std::string_view sql, std::span<Value const> values) override
    {
        ++trips_;
        return real_->run(sql, values);
    }
    void begin() override { ++trips_, real_->begin(); }
    void commit() override { ++trips_, real_->commit(); }
    void rollback() override { real_->rollback(); }
    bool in_transaction() const override { return real_->in_transaction(); }
    std::vector<std::int64_t> batch(std::span<Statement const> statements) override
    {
        ++trips_;
        return real_->batch(statements);
    }
    void batch_read(std::span<Statement const> statements,
                    Lent<void(std::size_t, Row const&)> on_row) override
    {
        if (!statements.empty()) ++trips_;
        real_->batch_read(statements, on_row);
    }

private:
    std::unique_ptr<sql::Connection> real_;
    int& trips_;
};

class Trips : public OnALog {};

ZTC_ON_BOTH_ENGINES(Trips);

TEST_P(Trips, to_the_database_are_two_for_a_batch_of_256)
{
    ASSERT_TRUE(house().writer().run(note("the series begins")));
    house().close();
    int trips = 0;
    auto const master =
        vault::MasterKey::load(vault::MasterKey::path_for(house().folder())).value();
    auto const keyring = vault::Keyring::open(house().folder(), master).value();
    Texts texts(*keyring);
    Writer writer({.open =
                       [&] {
                           return std::make_unique<Counting>(
                               sql::open(url(), sql::Access::read_write), trips);
                       },
                   .texts = texts,
                   .clock = house().clock(),
                   .calendar = shipped_calendar(),
                   .views = {},
                   .signer =
                       [](proof::Frontier last) {
                           return std::make_unique<proof::InProcessSigner>(
                               proof::SigningKey::generate("ztc.example/test").value(),
                               std::move(last));
                       },
                   .on_fatal = {}});
    ASSERT_TRUE(writer.run(note("once")));

    std::latch held(1), go_on(1), answered(256);
    writer.submit(Chore{[&](Tables&, Statements&) -> Result<std::string> {
                      held.count_down();
                      go_on.wait();
                      trips = 0;
                      return std::string("{}");
                  }},
                  [](Outcome const&) {});
    held.wait();
    for (int i = 0; i < 256; ++i) {
        auto order = note("words");
        order.request = std::to_string(i);
        auto const about = PersonId{"person" + std::to_string(i)};
        order.streams = {note_stream(about)};
        order.run = [about](Work& work) -> Result<std::string> {
            CHECK(take_note(work, about, "words"));
            return std::string("{}");
        };
        writer.submit(std::move(order), [&](Outcome outcome) {
            EXPECT_TRUE(outcome.answer);
            answered.count_down();
        });
    }
    go_on.count_down();
    answered.wait();
    EXPECT_EQ(trips, 2);
    EXPECT_EQ(writer.head().size, 258u);
}

// ---- the disk -------------------------------------------------------------------------------

/// SQLite's own file system, except that syncing the write-ahead log of a database fails while
/// `ill`.
struct IllDisk {
    static inline std::atomic<bool> ill = false;
    static inline std::string_view of; // a part of the database's name
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
        if (result == SQLITE_OK && (flags & SQLITE_OPEN_WAL) &&
            std::string_view(name).find(of) != std::string_view::npos) {
            healthy = *file->pMethods;
            methods = healthy;
            methods.xSync = sync;
            file->pMethods = &methods;
        }
        return result;
    }
    explicit IllDisk(std::string_view of_database)
    {
        of = of_database;
        vfs = *sqlite3_vfs_find(nullptr);
        vfs.pAppData = sqlite3_vfs_find(nullptr);
        vfs.zName = "ill_disk_of_the_log";
        vfs.xOpen = open;
        sqlite3_vfs_register(&vfs, 1);
    }
    IllDisk(IllDisk const&) = delete;
    IllDisk& operator=(IllDisk const&) = delete;
    ~IllDisk()
    {
        ill = false;
        sqlite3_vfs_unregister(&vfs);
    }
};

TEST(ADiskThatCannotSync, ends_the_writer_and_nothing_is_acknowledged_after_it)
{
    IllDisk disk("zhitongche.db");
    House house;
    ASSERT_TRUE(house.writer().run(strike("r1")));
    auto const acknowledged = house.writer().head();
    IllDisk::ill = true;
    EXPECT_THROW((void)house.writer().run(strike("r2")), sql::Error);
    EXPECT_EQ(house.writer().run(strike("r3")).error().code, "log.unavailable");
    IllDisk::ill = false;
    EXPECT_EQ(house.writer().run(strike("r4")).error().code, "log.unavailable");
    EXPECT_EQ(house.writer().head().checkpoint, acknowledged.checkpoint);
    house.writer().stop();
    EXPECT_THAT(house.fatal(), SizeIs(1));
    house.restart();
    EXPECT_EQ(house.writer().run(strike("r1")).value().position, 1u);
    EXPECT_THAT(verify_log(*house.connection(), nullptr).findings, IsEmpty());
}

TEST(ADiskThatCannotSync, does_not_let_a_new_key_be_used)
{
    IllDisk disk("keyring.db");
    House house;
    IllDisk::ill = true;
    EXPECT_THROW((void)house.writer().run(note("a first key")), sql::Error);
    EXPECT_THAT(house.events(note_stream(chen)), IsEmpty());
    house.writer().stop();
    EXPECT_THAT(house.fatal(), SizeIs(1));
}

TEST(ADiskThatCannotSync, lets_an_erasure_stand_whose_key_is_destroyed_at_the_next_start)
{
    IllDisk disk("keyring.db");
    House house;
    ASSERT_TRUE(house.writer().run(note("words")));
    auto erase = strike();
    erase.run = [run = erase.run](Work& work) {
        work.erase(Owner::person(chen));
        return run(work);
    };
    IllDisk::ill = true;
    EXPECT_THROW((void)house.writer().run(std::move(erase)), sql::Error);
    house.writer().stop();
    EXPECT_THAT(house.fatal(), SizeIs(1));
    EXPECT_THAT(house.events(note_stream(chen)), SizeIs(2)); // once, though not acknowledged
    IllDisk::ill = false;
    house.restart();
    EXPECT_EQ(house.store().keyring().key_of(Owner::person(chen)).error().code,
              "vault.key_destroyed");
    EXPECT_TRUE(house.writer().run(strike()));
    EXPECT_THAT(verify_log(*house.connection(), &house.store().texts()).findings, IsEmpty());
}

/// A small file system in memory; not where one may not mount.
class SmallDisk {
public:
    SmallDisk() : mounted_(::mount("tmpfs", folder_.path().c_str(), "tmpfs", 0, "size=3m") == 0) {}
    SmallDisk(SmallDisk const&) = delete;
    SmallDisk& operator=(SmallDisk const&) = delete;
    ~SmallDisk()
    {
        if (mounted_) ::umount2(folder_.path().c_str(), MNT_DETACH);
    }
    bool mounted() const { return mounted_; }
    std::filesystem::path const& path() const { return folder_.path(); }
    void grow() { ASSERT_EQ(::mount("tmpfs", path().c_str(), "tmpfs", MS_REMOUNT, "size=12m"), 0); }

private:
    Folder folder_;
    bool mounted_;
};

TEST(ADiskThatIsFull, is_a_fault_for_each_command_until_there_is_room_and_loses_nothing)
{
    SmallDisk disk;
    if (!disk.mounted()) GTEST_SKIP() << "may not mount a file system here";
    WriterSettings settings;
    settings.look_for_room_every = std::chrono::milliseconds(20);
    House house({}, {notes_view()}, settings, disk.path());
    std::size_t acknowledged = 0;
    auto const write = [&] {
        try {
            if (house.writer().run(note(std::string(20'000, 'x')))) ++acknowledged;
            return true;
        } catch (WritingRefused const& refused) {
            EXPECT_EQ(refused.code, "log.disk_full");
            return false;
        }
    };
    while (write()) ASSERT_LT(acknowledged, 1000u);
    for (int i = 0; i < 20; ++i) (void)write();
    ASSERT_THAT(house.fatal(), IsEmpty());
    auto const while_full = acknowledged;
    EXPECT_EQ(house.writer().refuses_because(), "log.disk_full");
    disk.grow();
    for (int i = 0; i < 500 && !house.writer().has_room(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    EXPECT_EQ(house.writer().refuses_because(), "") << "without anybody writing";
    for (int i = 0; i < 20; ++i) EXPECT_TRUE(write());
    EXPECT_GE(acknowledged, while_full + 20);
    auto const log = verify_log(*house.connection(), &house.store().texts());
    EXPECT_THAT(log.findings, IsEmpty());
    EXPECT_EQ(log.events, acknowledged);
    EXPECT_EQ(log.texts, acknowledged);
    house.close();
}

} // namespace
} // namespace ztc::log
