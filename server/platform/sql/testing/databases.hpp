// SPDX-License-Identifier: Apache-2.0
//
// A fresh database on each engine for every test:
//
//   class Inbox : public ztc::sql::testing::OnBothEngines {};
//   TEST_P(Inbox, lists_what_is_due_first) { auto writer = open(); … }
//   ZTC_ON_BOTH_ENGINES(Inbox);
//
// PostgreSQL is the server that ZTC_TEST_PG names (`test_cluster -- ctest …` starts one for a whole
// run), else one private to this process; without a server installed its tests say so and skip.
#pragma once

#include "platform/sql/connection.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <vector>

namespace ztc::sql::testing {

std::vector<Engine> engines();

/// "sqlite" or "postgresql", as the test's suffix.
std::string engine_name(::testing::TestParamInfo<Engine> const& info);

/// A database that nobody else uses; it goes with this object.
class FreshDatabase {
public:
    /// Nothing where no PostgreSQL server is to be had. A file of SQLite lies `in` a folder.
    static std::unique_ptr<FreshDatabase>
    make(Engine engine, std::filesystem::path const& in = std::filesystem::temp_directory_path());
    /// What `other` holds, to which nobody is connected.
    static std::unique_ptr<FreshDatabase> copy(FreshDatabase const& other);

    FreshDatabase(FreshDatabase const&) = delete;
    FreshDatabase& operator=(FreshDatabase const&) = delete;
    ~FreshDatabase();

    std::string const& url() const { return url_; }

private:
    FreshDatabase() = default;
    static std::unique_ptr<FreshDatabase> in_folder(std::filesystem::path const& in);
    static std::unique_ptr<FreshDatabase> on_server(std::string const& how);
    std::string url_;
    std::filesystem::path folder_; // of a SQLite file
    std::string database_;         // of PostgreSQL
};

class OnBothEngines : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override;
    /// The test's own, which it may fill beforehand.
    virtual std::unique_ptr<FreshDatabase> make_database()
    {
        return FreshDatabase::make(GetParam());
    }
    Engine engine() const { return GetParam(); }
    std::string const& url() const { return database_->url(); }
    std::unique_ptr<Connection> open(Access access = Access::read_write) const
    {
        return ztc::sql::open(url(), access);
    }

private:
    std::unique_ptr<FreshDatabase> database_;
};

/// What both engines must agree on: every table with its columns, keys and indexes, one a line.
std::string schema_text(Connection& connection);

} // namespace ztc::sql::testing

#define ZTC_ON_BOTH_ENGINES(suite)                                                                 \
    INSTANTIATE_TEST_SUITE_P(, suite, ::testing::ValuesIn(::ztc::sql::testing::engines()),         \
                             ::ztc::sql::testing::engine_name)
