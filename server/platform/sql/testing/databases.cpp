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

std::unique_ptr<FreshDatabase> FreshDatabase::in_folder(fs::path const& in)
{
    auto name = (in / "ztc-sqlite-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    std::unique_ptr<FreshDatabase> fresh(new FreshDatabase);
    fresh->folder_ = name;
    fresh->url_ = "sqlite:" + (fresh->folder_ / "test.db").string();
    return fresh;
}

std::unique_ptr<FreshDatabase> FreshDatabase::on_server(std::string const& how)
{
    auto const name = fresh_name();
    open(server(), Access::read_write)->exec(fmt::format("CREATE DATABASE {} {}", name, how));
    std::unique_ptr<FreshDatabase> fresh(new FreshDatabase);
    fresh->database_ = name;
    fresh->url_ = with_database(server(), name);
    return fresh;
}

std::unique_ptr<FreshDatabase> FreshDatabase::make(Engine engine, fs::path const& in)
{
    if (engine == Engine::sqlite) return in_folder(in);
    if (server().empty()) return nullptr;
    auto fresh = on_server("TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
    // As migrate() does, so that a view's tables.sql can be run without any migration.
    open(fresh->url_, Access::read_write)->exec("CREATE DOMAIN blob AS bytea");
    return fresh;
}

std::unique_ptr<FreshDatabase> FreshDatabase::copy(FreshDatabase const& other)
{
    if (!other.database_.empty()) return on_server("TEMPLATE " + other.database_);
    auto fresh = in_folder(fs::temp_directory_path());
    fs::copy(other.folder_, fresh->folder_, fs::copy_options::recursive);
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
    database_ = make_database();
    if (!database_) GTEST_SKIP() << "no PostgreSQL server under /usr/lib/postgresql";
}

} // namespace ztc::sql::testing
