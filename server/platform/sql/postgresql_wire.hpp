// SPDX-License-Identifier: Apache-2.0
//
// The libpq side of a PostgreSQL connection: values out, rows in, and a pipeline that sends any
// number of commands in one trip without the two sides waiting for each other for ever.
// Included by this folder only.
#pragma once

#include "platform/sql/engines.hpp"

#include <libpq-fe.h>

#include <array>

namespace ztc::sql::postgresql {

struct Finish {
    void operator()(PGconn* connection) const { PQfinish(connection); }
};
struct Clear {
    void operator()(PGresult* result) const { PQclear(result); }
};
using ConnectionPtr = std::unique_ptr<PGconn, Finish>;
using ResultPtr = std::unique_ptr<PGresult, Clear>;

/// The values of one command as libpq wants them. Texts and bytes are lent, not copied.
class Parameters {
public:
    explicit Parameters(std::span<Value const> values);

    int count() const { return static_cast<int>(values_.size()); }
    char const* const* values() const { return values_.data(); }
    int const* lengths() const { return lengths_.data(); }
    int const* formats() const { return formats_.data(); }

private:
    std::vector<std::array<char, 24>> numbers_;
    std::vector<char const*> values_;
    std::vector<int> lengths_;
    std::vector<int> formats_; // 0 text, 1 binary
};

/// Throws what the server (or the lost connection) said, unless the command succeeded.
void expect_good(PGconn* connection, PGresult const* result);

std::int64_t changes_of(PGresult* result);

void read_rows(PGresult const* result, Lent<void(Row const&)> on_row);

class Pipeline {
public:
    explicit Pipeline(PGconn* connection);
    Pipeline(Pipeline const&) = delete;
    Pipeline& operator=(Pipeline const&) = delete;
    ~Pipeline();

    /// Each queues one command and returns its place among the answers. `statement` is what the
    /// caller calls it when it fails.
    std::size_t send(char const* sql);
    std::size_t send_prepare(std::string const& name, std::string_view sql, std::size_t statement);
    std::size_t send_prepared(std::string const& name, Parameters const& parameters,
                              std::size_t statement);

    /// Sends all of it and waits for every answer; `on_answer` is told the place of each.
    /// Throws `connection` when the server is gone, never for a command that failed.
    std::vector<ResultPtr> answers(Lent<void(std::size_t)> on_answer);

    /// Throws for the first command that failed, naming its statement.
    void expect_all_good(std::span<ResultPtr const> answers) const;

private:
    std::size_t queued(int sent, std::optional<std::size_t> statement);
    ResultPtr next_result();
    [[noreturn]] void lost() const;

    PGconn* connection_;
    std::vector<std::optional<std::size_t>> statements_; // by place
};

} // namespace ztc::sql::postgresql
