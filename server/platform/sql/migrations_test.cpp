// SPDX-License-Identifier: Apache-2.0
#include "migrations/sql.hpp"
#include "platform/sql/migrations.hpp"
#include "platform/sql/sample/migrations/sql.hpp"
#include "platform/sql/sample/sql.hpp"
#include "platform/sql/testing/databases.hpp"

#include <future>

using ztc::Blob;
using ztc::Engine;
using ztc::Instant;
using ztc::Row;
using ztc::sql::Connection;
using ztc::sql::Error;
using ztc::sql::migrate;
using ztc::sql::Migration;
using ztc::sql::MigrationRefused;
namespace sample = ztc::sql::sample;
namespace sample_migrations = ztc::sql::sample_migrations;

namespace {

constexpr Instant today{1'795'500'000'000};

class Migrations : public ztc::sql::testing::OnBothEngines {};
ZTC_ON_BOTH_ENGINES(Migrations);

TEST_P(Migrations, apply_once_in_order_and_are_written_down)
{
    auto const db = open();
    EXPECT_EQ(migrate(*db, sample_migrations::all, today), 2u);
    EXPECT_EQ(migrate(*db, sample_migrations::all, today), 0u);
    auto const ledger = db->rows(
        "SELECT number, name, applied_at FROM migration ORDER BY number", [](Row const& row) {
            EXPECT_EQ(row.instant(2), today);
            return std::to_string(row.integer(0)) + " " + std::string(row.text(1));
        });
    EXPECT_EQ(ledger, (std::vector<std::string>{"1 matter", "2 never_removed"}));
}

TEST_P(Migrations, use_the_twin_where_one_text_cannot_serve_both)
{
    auto const db = open();
    migrate(*db, sample_migrations::all, today);
    db->run_with(sample::add_matter, 1, "路灯不亮");
    EXPECT_THROW(db->run("DELETE FROM matter", {}), Error);
}

TEST_P(Migrations, know_a_blob_by_the_same_word_on_both_engines)
{
    auto const db = open();
    migrate(*db, sample_migrations::all, today);
    db->run_with("INSERT INTO matter (number, title, photo) VALUES ($1, $2, $3)", 1, "a",
                 Blob{std::string("\0\xff", 2)});
    db->query("SELECT photo FROM matter",
              [](Row const& row) { EXPECT_EQ(row.blob(0), std::string_view("\0\xff", 2)); });
}

TEST_P(Migrations, compile_every_character_of_a_text)
{
    auto const db = open();
    migrate(*db, sample_migrations::all, today);
    db->run_with(sample::add_matter, 1, "路灯不亮");
    db->query(
        sample::matter_by_number,
        [](Row const& row) {
            EXPECT_EQ(row.text(0), "路灯不亮");
            EXPECT_EQ(row.text(1), R"([;"x\)");
        },
        1, "x");
}

TEST_P(Migrations, refuse_a_list_in_which_an_applied_one_was_changed)
{
    auto const db = open();
    migrate(*db, sample_migrations::all, today);
    auto changed = sample_migrations::all;
    changed[0].sqlite = changed[0].postgresql = "CREATE TABLE other (number BIGINT)";
    EXPECT_THROW(migrate(*db, changed, today), MigrationRefused);

    auto renamed = sample_migrations::all;
    renamed[0].name = "other";
    EXPECT_THROW(migrate(*db, renamed, today), MigrationRefused);
}

TEST_P(Migrations, refuse_a_database_that_is_newer_than_the_program)
{
    auto const db = open();
    migrate(*db, sample_migrations::all, today);
    EXPECT_THROW(migrate(*db, std::span(sample_migrations::all).first(1), today), MigrationRefused);
}

TEST_P(Migrations, refuse_a_list_with_a_gap)
{
    auto const db = open();
    EXPECT_THROW(migrate(*db, std::span(sample_migrations::all).subspan(1), today),
                 MigrationRefused);
}

TEST_P(Migrations, leave_nothing_of_one_that_fails_half_way)
{
    auto const db = open();
    constexpr std::string_view half = "CREATE TABLE half (number BIGINT); SELECT nonsense";
    std::vector<Migration> const list{{1, "half", half, half}};
    EXPECT_THROW(migrate(*db, list, today), Error);
    EXPECT_EQ(db->number("SELECT count(*) FROM migration"), 0);
    db->exec("CREATE TABLE half (number BIGINT)");
}

TEST_P(Migrations, let_a_second_program_that_starts_at_once_wait_and_find_them_done)
{
    auto const start = [&] {
        auto const db = open();
        return migrate(*db, sample_migrations::all, today);
    };
    auto other = std::async(std::launch::async, start);
    auto const mine = start();
    EXPECT_EQ(mine + other.get(), 2u);
}

std::string schema_on(Engine engine, std::span<Migration const> migrations)
{
    auto const database = ztc::sql::testing::FreshDatabase::make(engine);
    if (!database) return "";
    auto const db = ztc::sql::open(database->url(), ztc::sql::Access::read_write);
    migrate(*db, migrations, today);
    return ztc::sql::testing::schema_text(*db);
}

TEST(Schema, is_the_same_on_both_engines)
{
    for (auto const& list : {std::span<Migration const>(sample_migrations::all),
                             std::span<Migration const>(ztc::migrations::all)}) {
        auto const postgresql = schema_on(Engine::postgresql, list);
        if (postgresql.empty()) GTEST_SKIP() << "no PostgreSQL server under /usr/lib/postgresql";
        EXPECT_EQ(schema_on(Engine::sqlite, list), postgresql);
    }
}

TEST(Schema, names_columns_keys_and_indexes)
{
    EXPECT_EQ(schema_on(Engine::sqlite, std::span(sample_migrations::all).first(1)),
              "matter.number BIGINT NOT NULL KEY 1\n"
              "matter.photo BLOB\n"
              "matter.title TEXT NOT NULL\n"
              "matter: plain index on title,number\n"
              "migration.applied_at BIGINT NOT NULL\n"
              "migration.name TEXT NOT NULL\n"
              "migration.number BIGINT NOT NULL KEY 1\n"
              "migration.sha256 TEXT NOT NULL\n");
}

} // namespace
