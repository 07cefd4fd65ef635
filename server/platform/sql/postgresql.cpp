// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/engines.hpp"
#include "platform/sql/postgresql_wire.hpp"
#include "platform/sql/statement_cache.hpp"

namespace ztc::sql {

namespace {

using namespace postgresql;

constexpr char const* session = "SET synchronous_commit=on; SET TimeZone='UTC';"
                                "SET client_min_messages=warning; SET bytea_output=hex;";
constexpr char const* session_of_a_reader = "SET default_transaction_read_only=on;";
constexpr char const* begin_snapshot = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

class Postgresql final : public Connection {
public:
    Postgresql(std::string url, Access access) : url_(std::move(url)), access_(access)
    {
        connect();
    }

    Engine engine() const override { return Engine::postgresql; }
    void each(std::string_view sql, std::span<Value const> values,
              Lent<void(Row const&)> on_row) override;
    void exec(std::string const& script) override;
    std::int64_t run(std::string_view sql, std::span<Value const> values) override;
    void begin() override;
    void commit() override;
    void rollback() override;
    bool in_transaction() const override;
    std::vector<std::int64_t> batch(std::span<Statement const> statements) override;
    void batch_read(std::span<Statement const> statements,
                    Lent<void(std::size_t, Row const&)> on_row) override;

private:
    void connect();
    bool lost() const { return PQstatus(connection_.get()) != CONNECTION_OK; }
    /// Runs `ask`; a reader whose connection broke between transactions opens it anew, once.
    template <class F>
    auto asking(F&& ask);
    std::string const& prepared(std::string_view sql);
    std::string next_name() { return "s" + std::to_string(++named_); }
    ResultPtr ask(std::string_view sql, std::span<Value const> values);
    void expect_committed(PGresult* result);
    /// `statements` in one trip, between `first` and `last` when those are given; the answers to
    /// the statements and to `last`.
    std::vector<ResultPtr> trip(char const* first, std::span<Statement const> statements,
                                char const* last);
    static void note_warning(void* self, PGresult const*);

    std::string url_;
    Access access_;
    ConnectionPtr connection_;
    StatementCache<std::string> names_;
    std::uint64_t named_ = 0;
    bool warned_ = false; // a WARNING came since it was last set to false
};

void Postgresql::note_warning(void* self, PGresult const*)
{
    static_cast<Postgresql*>(self)->warned_ = true;
}

void Postgresql::connect()
{
    names_.clear();
    std::array<char const*, 4> const keys{"connect_timeout", "fallback_application_name", "dbname",
                                          nullptr};
    std::array<char const*, 4> const values{"10", "zhitongche", url_.c_str(), nullptr};
    connection_.reset(PQconnectdbParams(keys.data(), values.data(), 1));
    if (lost()) throw Error(Kind::connection, "08001", PQerrorMessage(connection_.get()));
    PQsetNoticeReceiver(connection_.get(), note_warning, this);
    PQsetClientEncoding(connection_.get(), "UTF8");
    exec(access_ == Access::read_only ? std::string(session) + session_of_a_reader : session);
}

template <class F>
auto Postgresql::asking(F&& ask)
{
    auto const may_ask_again = access_ == Access::read_only && !in_transaction();
    try {
        return ask();
    } catch (Error const& error) {
        if (!may_ask_again || !lost()) throw;
    }
    connect();
    return ask();
}

void Postgresql::exec(std::string const& script)
{
    ResultPtr const result(PQexec(connection_.get(), script.c_str()));
    expect_good(connection_.get(), result.get());
}

std::string const& Postgresql::prepared(std::string_view sql)
{
    if (auto const* known = names_.find(sql)) return *known;
    auto const name = next_name();
    ResultPtr const result(
        PQprepare(connection_.get(), name.c_str(), std::string(sql).c_str(), 0, nullptr));
    expect_good(connection_.get(), result.get());
    return names_.keep(sql, name);
}

ResultPtr Postgresql::ask(std::string_view sql, std::span<Value const> values)
{
    Parameters const parameters(values);
    auto const& name = prepared(sql);
    ResultPtr result(PQexecPrepared(connection_.get(), name.c_str(), parameters.count(),
                                    parameters.values(), parameters.lengths(), parameters.formats(),
                                    0));
    expect_good(connection_.get(), result.get());
    return result;
}

void Postgresql::each(std::string_view sql, std::span<Value const> values,
                      Lent<void(Row const&)> on_row)
{
    auto const result = asking([&] { return ask(sql, values); });
    read_rows(result.get(), on_row);
}

std::int64_t Postgresql::run(std::string_view sql, std::span<Value const> values)
{
    return changes_of(ask(sql, values).get());
}

void Postgresql::begin()
{
    asking([&] { exec(access_ == Access::read_only ? begin_snapshot : "BEGIN"); });
}

bool Postgresql::in_transaction() const
{
    auto const status = PQtransactionStatus(connection_.get());
    return status != PQTRANS_IDLE && status != PQTRANS_UNKNOWN;
}

void Postgresql::expect_committed(PGresult* result)
{
    try {
        expect_good(connection_.get(), result);
    } catch (Error const& error) {
        if (error.kind != Kind::connection) throw;
        throw Error(Kind::unknown_outcome, error.code, error.what());
    }
    if (std::string_view(PQcmdStatus(result)) != "COMMIT")
        throw Error(Kind::other, "25P02", "the transaction had failed before and was rolled back");
    // As when the wait for the synchronous standby was cancelled: here, but perhaps not there.
    if (warned_)
        throw Error(Kind::unknown_outcome, "01000", "the commit was answered with a warning");
}

void Postgresql::commit()
{
    warned_ = false;
    ResultPtr const result(PQexec(connection_.get(), "COMMIT"));
    try {
        expect_committed(result.get());
    } catch (Error const&) {
        rollback();
        throw;
    }
}

void Postgresql::rollback()
{
    if (!in_transaction()) return;
    ResultPtr const result(PQexec(connection_.get(), "ROLLBACK"));
    if (!lost()) expect_good(connection_.get(), result.get());
}

std::vector<ResultPtr> Postgresql::trip(char const* first, std::span<Statement const> statements,
                                        char const* last)
{
    // Values first: what they refuse is refused before anything was sent.
    std::vector<Parameters> parameters;
    parameters.reserve(statements.size());
    for (auto const& statement : statements) parameters.emplace_back(statement.values);

    Pipeline pipeline(connection_.get());
    if (first) pipeline.send(first);
    StatementCache<std::string> fresh;
    std::vector<std::pair<std::size_t, std::string_view>> prepares;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        auto const sql = statements[i].sql;
        auto const* name = names_.find(sql);
        if (!name) name = fresh.find(sql);
        if (!name) {
            name = &fresh.keep(sql, next_name());
            prepares.emplace_back(pipeline.send_prepare(*name, sql, i), sql);
        }
        places.push_back(pipeline.send_prepared(*name, parameters[i], i));
    }
    if (last) places.push_back(pipeline.send(last));
    auto answers = pipeline.answers([&](std::size_t place) {
        // Only a warning to the last command counts: it may be the COMMIT.
        if (place + 1 == places.back()) warned_ = false;
    });

    // What was prepared stays so, even where the transaction is undone.
    for (auto const& [place, sql] : prepares)
        if (PQresultStatus(answers[place].get()) == PGRES_COMMAND_OK)
            names_.keep(sql, *fresh.find(sql));
    pipeline.expect_all_good(answers);
    std::vector<ResultPtr> of_statements;
    for (auto const place : places) of_statements.push_back(std::move(answers[place]));
    return of_statements;
}

std::vector<std::int64_t> Postgresql::batch(std::span<Statement const> statements)
{
    if (statements.empty()) return {};
    auto const own = !in_transaction();
    std::vector<ResultPtr> results;
    try {
        results = own ? trip("BEGIN", statements, "COMMIT") : trip(nullptr, statements, nullptr);
        if (own) {
            expect_committed(results.back().get());
            results.pop_back();
        }
    } catch (Error& error) {
        if (!own) throw;
        rollback();
        // The COMMIT was on its way; whether it arrived, nobody knows.
        if (error.kind == Kind::connection && !error.statement_in_batch)
            error.kind = Kind::unknown_outcome;
        throw;
    }
    std::vector<std::int64_t> changes;
    for (auto const& result : results) changes.push_back(changes_of(result.get()));
    return changes;
}

void Postgresql::batch_read(std::span<Statement const> statements,
                            Lent<void(std::size_t, Row const&)> on_row)
{
    if (statements.empty()) return;
    std::vector<ResultPtr> results;
    if (in_transaction()) {
        results = trip(nullptr, statements, nullptr);
    } else {
        try {
            results = asking([&] { return trip(begin_snapshot, statements, "COMMIT"); });
        } catch (Error const&) {
            rollback();
            throw;
        }
    }
    for (std::size_t i = 0; i < statements.size(); ++i)
        read_rows(results[i].get(), [&](Row const& row) { on_row(i, row); });
}

} // namespace

std::unique_ptr<Connection> open_postgresql(std::string const& url, Access access)
{
    return std::make_unique<Postgresql>(url, access);
}

} // namespace ztc::sql
