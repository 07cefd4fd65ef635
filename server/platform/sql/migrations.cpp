// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/migrations.hpp"

#include <fmt/format.h>
#include <openssl/evp.h>

#include <array>

namespace ztc::sql {

namespace {

constexpr std::string_view applied_migration =
    "SELECT name, sha256 FROM migration WHERE number = $1";
constexpr std::string_view newest_migration = "SELECT coalesce(max(number), 0) FROM migration";
constexpr std::string_view record_migration =
    "INSERT INTO migration (number, name, sha256, applied_at) VALUES ($1, $2, $3, $4)";

constexpr char const* create_ledger = "CREATE TABLE IF NOT EXISTS migration ("
                                      "number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, "
                                      "sha256 TEXT NOT NULL, applied_at BIGINT NOT NULL)";

// Two programs that start at once wait for each other here, until the transaction ends.
constexpr char const* lock_postgresql = "SELECT pg_advisory_xact_lock(20261124)";

constexpr std::string_view postgresql_text_rules =
    "SELECT pg_encoding_to_char(encoding), datcollate FROM pg_database "
    "WHERE datname = current_database()";
constexpr std::string_view blob_domain = "SELECT 1 FROM pg_type WHERE typname = 'blob' AND "
                                         "typnamespace = current_schema()::regnamespace";

std::string sha256(std::string_view text)
{
    std::array<unsigned char, 32> digest{};
    ZTC_ENSURE(
        EVP_Digest(text.data(), text.size(), digest.data(), nullptr, EVP_sha256(), nullptr) == 1);
    std::string hex;
    for (auto const byte : digest) hex += fmt::format("{:02x}", byte);
    return hex;
}

void expect_in_order(std::span<Migration const> migrations)
{
    for (std::size_t i = 0; i < migrations.size(); ++i)
        if (migrations[i].number != static_cast<int>(i) + 1)
            throw MigrationRefused(fmt::format("migration {} stands at place {} of the list",
                                               migrations[i].number, i + 1));
}

/// Text must sort by its bytes, as it does on SQLite, or pages would differ between the engines.
void expect_text_rules(Connection& connection)
{
    connection.query(postgresql_text_rules, [](Row const& row) {
        auto const encoding = row.text(0);
        auto const collation = row.text(1);
        if (encoding != "UTF8" || !(collation == "C" || collation.starts_with("C.")))
            throw MigrationRefused(fmt::format(
                "the database was created with ENCODING {} LC_COLLATE {}; it must be UTF8 and C",
                encoding, collation));
    });
}

void prepare_ledger(Connection& connection)
{
    Transaction transaction(connection);
    if (connection.engine() == Engine::postgresql) {
        expect_text_rules(connection);
        connection.exec(lock_postgresql);
        if (!connection.any(blob_domain)) connection.exec("CREATE DOMAIN blob AS bytea");
    }
    connection.exec(create_ledger);
    transaction.commit();
}

bool applied_before(Connection& connection, Migration const& migration, std::string const& digest)
{
    bool applied = false;
    connection.query(
        applied_migration,
        [&](Row const& row) {
            applied = true;
            if (row.text(0) != migration.name || row.text(1) != digest)
                throw MigrationRefused(
                    fmt::format("migration {:04} {} was changed after it had been applied as {}",
                                migration.number, migration.name, row.text(0)));
        },
        migration.number);
    return applied;
}

bool apply(Connection& connection, Migration const& migration, Instant at)
{
    auto const text = migration.text(connection.engine());
    auto const digest = sha256(text);
    Transaction transaction(connection);
    if (connection.engine() == Engine::postgresql) connection.exec(lock_postgresql);
    if (applied_before(connection, migration, digest)) return false;
    connection.exec(std::string(text));
    connection.run_with(record_migration, migration.number, migration.name, digest, at);
    transaction.commit();
    return true;
}

} // namespace

std::size_t migrate(Connection& connection, std::span<Migration const> migrations, Instant at)
{
    expect_in_order(migrations);
    prepare_ledger(connection);
    auto const newest = connection.number(newest_migration);
    if (newest > static_cast<std::int64_t>(migrations.size()))
        throw MigrationRefused(fmt::format("the database is at migration {}, this program knows {}",
                                           newest, migrations.size()));
    std::size_t applied = 0;
    for (auto const& migration : migrations)
        if (apply(connection, migration, at)) ++applied;
    return applied;
}

} // namespace ztc::sql
