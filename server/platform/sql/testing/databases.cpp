// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/testing/databases.hpp"
#include "platform/sql/testing/cluster.hpp"

#include <fmt/format.h>

#include <atomic>
#include <cstdlib>

#include <unistd.h>

namespace ztc::sql::testing {

namespace {

namespace fs = std::filesystem;

/// The superuser's URL of the server for this process; empty where there is none.
std::string const& server()
{
    static auto const cluster =
        std::getenv("ZTC_TEST_PG") ? std::unique_ptr<Cluster>{} : Cluster::start();
    static std::string const url = [] {
        if (auto const* given = std::getenv("ZTC_TEST_PG")) return std::string(given);
        return cluster ? cluster->url() : std::string{};
    }();
    return url;
}

std::string fresh_name()
{
    static std::atomic<int> count = 0;
    return fmt::format("test_{}_{}", getpid(), ++count);
}

} // namespace

std::vector<Engine> engines()
{
    return {Engine::sqlite, Engine::postgresql};
}

std::string engine_name(::testing::TestParamInfo<Engine> const& info)
{
    return info.param == Engine::sqlite ? "sqlite" : "postgresql";
}

std::unique_ptr<FreshDatabase> FreshDatabase::make(Engine engine)
{
    std::unique_ptr<FreshDatabase> fresh(new FreshDatabase);
    if (engine == Engine::sqlite) {
        auto name = (fs::temp_directory_path() / "ztc-sqlite-XXXXXX").string();
        if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
        fresh->folder_ = name;
        fresh->url_ = "sqlite:" + (fresh->folder_ / "test.db").string();
        return fresh;
    }
    if (server().empty()) return nullptr;
    auto const name = fresh_name();
    open(server(), Access::read_write)
        ->exec(fmt::format("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' "
                           "LC_CTYPE 'C'",
                           name));
    fresh->database_ = name;
    fresh->url_ = with_database(server(), name);
    // As migrate() does, so that a view's tables.sql can be run without any migration.
    open(fresh->url_, Access::read_write)->exec("CREATE DOMAIN blob AS bytea");
    return fresh;
}

FreshDatabase::~FreshDatabase()
{
    std::error_code ignored;
    if (!folder_.empty()) fs::remove_all(folder_, ignored);
    if (database_.empty()) return;
    try {
        open(server(), Access::read_write)
            ->exec(fmt::format("DROP DATABASE {} WITH (FORCE)", database_));
    } catch (Error const& error) {
        ADD_FAILURE() << "the test database stays: " << error.what();
    }
}

void OnBothEngines::SetUp()
{
    database_ = FreshDatabase::make(GetParam());
    if (!database_) GTEST_SKIP() << "no PostgreSQL server under /usr/lib/postgresql";
}

} // namespace ztc::sql::testing
