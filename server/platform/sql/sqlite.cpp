// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/engines.hpp"
#include "platform/sql/statement_cache.hpp"

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>

namespace ztc::sql {

namespace {

constexpr auto busy_timeout_ms = 5000;
// All page caches of the process together: beyond it SQLite reuses its pages instead of growing.
constexpr sqlite3_int64 memory_of_all_caches = 72LL << 20;

constexpr char const* for_everyone = "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0;"
                                     "PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON;"
                                     "PRAGMA case_sensitive_like=ON;";
// FULL, because NORMAL forgets acknowledged commits when the power fails.
constexpr char const* for_the_writer = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                                       "PRAGMA wal_autocheckpoint=8000; PRAGMA secure_delete=ON;"
                                       "PRAGMA cache_size=-65536;";
constexpr char const* for_readers = "PRAGMA cache_size=-16384; PRAGMA query_only=ON;";

constexpr std::string_view begin_reading = "BEGIN"; // one snapshot, no lock

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};
struct FinalizeStatement {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using StatementPtr = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// A statement that is not reset keeps its lock, and the next COMMIT fails.
class Running {
public:
    explicit Running(sqlite3_stmt* statement) : statement_(statement) {}
    Running(Running const&) = delete;
    Running& operator=(Running const&) = delete;
    ~Running()
    {
        sqlite3_reset(statement_);
        sqlite3_clear_bindings(statement_);
    }

private:
    sqlite3_stmt* statement_;
};

Row::Cell read_cell(sqlite3_stmt* statement, int column)
{
    using Cell = Row::Cell;
    auto const bytes = [&](void const* start) {
        auto const size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
        return size == 0 ? std::string_view{"", 0}
                         : std::string_view{static_cast<char const*>(start), size};
    };
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return {Cell::Kind::integer, sqlite3_column_int64(statement, column), {}};
    case SQLITE_NULL: return {};
    case SQLITE_BLOB: return {Cell::Kind::blob, 0, bytes(sqlite3_column_blob(statement, column))};
    default: return {Cell::Kind::text, 0, bytes(sqlite3_column_text(statement, column))};
    }
}

/// greatest(a, b) and least(a, b) as PostgreSQL has them: NULL counts only when both are.
template <int Sign>
void pick_of_two(sqlite3_context* context, int, sqlite3_value** arguments)
{
    auto* const first = arguments[0];
    auto* const second = arguments[1];
    if (sqlite3_value_type(first) == SQLITE_NULL) return sqlite3_result_value(context, second);
    if (sqlite3_value_type(second) == SQLITE_NULL) return sqlite3_result_value(context, first);
    bool second_is_more = false;
    if (sqlite3_value_type(first) == SQLITE_INTEGER) {
        second_is_more = sqlite3_value_int64(second) > sqlite3_value_int64(first);
    } else {
        auto const* a = reinterpret_cast<char const*>(sqlite3_value_text(first));
        auto const* b = reinterpret_cast<char const*>(sqlite3_value_text(second));
        second_is_more = std::strcmp(b, a) > 0;
    }
    sqlite3_result_value(context, second_is_more == (Sign > 0) ? second : first);
}

class Sqlite final : public Connection {
public:
    Sqlite(std::string const& path, Access access);

    Engine engine() const override { return Engine::sqlite; }
    void each(std::string_view sql, std::span<Value const> values,
              Lent<void(Row const&)> on_row) override;
    void exec(std::string const& script) override;
    std::int64_t run(std::string_view sql, std::span<Value const> values) override;
    void begin() override;
    void commit() override;
    void rollback() override;
    bool in_transaction() const override { return sqlite3_get_autocommit(database_.get()) == 0; }
    std::vector<std::int64_t> batch(std::span<Statement const> statements) override;
    void batch_read(std::span<Statement const> statements,
                    Lent<void(std::size_t, Row const&)> on_row) override;
    void release_memory() override { sqlite3_db_release_memory(database_.get()); }

private:
    [[noreturn]] void fail() const;
    StatementPtr prepare(std::string_view sql, unsigned flags);
    template <class F>
    void with(std::string_view sql, F&& use);
    void bind(sqlite3_stmt* statement, std::span<Value const> values);
    void bind_one(sqlite3_stmt* statement, int index, Value const& value);
    void step_through(sqlite3_stmt* statement, Lent<void(Row const&)> on_row);
    void configure();

    std::string path_;
    Access access_;
    // The statements go before the database that they belong to.
    std::unique_ptr<sqlite3, CloseDatabase> database_;
    StatementCache<StatementPtr> statements_;
    std::vector<Row::Cell> cells_;
};

Sqlite::Sqlite(std::string const& path, Access access) : path_(path), access_(access)
{
    sqlite3_soft_heap_limit64(memory_of_all_caches);
    auto const flags = SQLITE_OPEN_NOMUTEX |
                       (access == Access::read_write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                                     : SQLITE_OPEN_READONLY);
    sqlite3* opened = nullptr;
    auto const result = sqlite3_open_v2(path.c_str(), &opened, flags, nullptr);
    database_.reset(opened);
    if (result != SQLITE_OK) fail();
    sqlite3_extended_result_codes(opened, 1);
    configure();
}

void Sqlite::configure()
{
    auto* const database = database_.get();
    sqlite3_busy_timeout(database, busy_timeout_ms);
    // As on PostgreSQL: "x" names a column and is never a text.
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    auto const flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    sqlite3_create_function(database, "greatest", 2, flags, nullptr, pick_of_two<1>, nullptr,
                            nullptr);
    sqlite3_create_function(database, "least", 2, flags, nullptr, pick_of_two<-1>, nullptr,
                            nullptr);
    exec(for_everyone);
    exec(access_ == Access::read_write ? for_the_writer : for_readers);
}

void Sqlite::fail() const
{
    auto const code = sqlite3_extended_errcode(database_.get());
    auto message = std::string(sqlite3_errmsg(database_.get()));
    if ((code & 0xff) == SQLITE_CANTOPEN || (code & 0xff) == SQLITE_IOERR) message += ": " + path_;
    throw Error(kind_of_sqlite(code, sqlite3_system_errno(database_.get())), std::to_string(code),
                message);
}

void Sqlite::exec(std::string const& script)
{
    if (sqlite3_exec(database_.get(), script.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail();
}

StatementPtr Sqlite::prepare(std::string_view sql, unsigned flags)
{
    sqlite3_stmt* prepared = nullptr;
    char const* rest = nullptr;
    auto const result = sqlite3_prepare_v3(database_.get(), sql.data(),
                                           static_cast<int>(sql.size()), flags, &prepared, &rest);
    StatementPtr statement(prepared);
    if (result != SQLITE_OK) fail();
    auto const after = sql.substr(static_cast<std::size_t>(rest - sql.data()));
    if (!statement || after.find_first_not_of(" \t\r\n;") != std::string_view::npos)
        throw Error(Kind::other, "not_one_statement",
                    "one statement per text: " + std::string(sql));
    return statement;
}

template <class F>
void Sqlite::with(std::string_view sql, F&& use)
{
    auto* known = statements_.find(sql);
    if (!known) known = &statements_.keep(sql, prepare(sql, SQLITE_PREPARE_PERSISTENT));
    // A query asked again while its own rows are being read needs a second statement.
    StatementPtr second;
    if (sqlite3_stmt_busy(known->get())) second = prepare(sql, 0);
    auto* const statement = second ? second.get() : known->get();
    Running const running(statement);
    use(statement);
}

void Sqlite::bind(sqlite3_stmt* statement, std::span<Value const> values)
{
    // "$2" may stand before "$1": SQLite counts names in order of appearance, so ask for the name.
    std::array<char, 16> name{'$'};
    for (std::size_t i = 0; i < values.size(); ++i) {
        *std::to_chars(name.data() + 1, name.data() + name.size() - 1, i + 1).ptr = '\0';
        auto const index = sqlite3_bind_parameter_index(statement, name.data());
        if (index == 0)
            throw Error(Kind::other, "unused_value",
                        "no " + std::string(name.data()) + " in: " + sqlite3_sql(statement));
        bind_one(statement, index, values[i]);
    }
    auto const wanted = static_cast<std::size_t>(sqlite3_bind_parameter_count(statement));
    if (wanted != values.size())
        throw Error(Kind::other, "missing_value",
                    "not every $n has a value: " + std::string(sqlite3_sql(statement)));
}

void Sqlite::bind_one(sqlite3_stmt* statement, int index, Value const& value)
{
    auto const bound = [&] {
        if (auto const* number = std::get_if<std::int64_t>(&value))
            return sqlite3_bind_int64(statement, index, *number);
        if (auto const* text = std::get_if<std::string>(&value)) {
            refuse_nul(*text);
            return sqlite3_bind_text64(statement, index, text->data(), text->size(), SQLITE_STATIC,
                                       SQLITE_UTF8);
        }
        if (auto const* blob = std::get_if<Blob>(&value))
            return sqlite3_bind_blob64(statement, index, blob->bytes.data(), blob->bytes.size(),
                                       SQLITE_STATIC);
        return sqlite3_bind_null(statement, index);
    }();
    if (bound != SQLITE_OK) fail();
}

void Sqlite::step_through(sqlite3_stmt* statement, Lent<void(Row const&)> on_row)
{
    auto const columns = sqlite3_column_count(statement);
    auto cells = std::exchange(cells_, {}); // a nested query finds none and makes its own
    cells.resize(static_cast<std::size_t>(columns));
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i)
            cells[static_cast<std::size_t>(i)] = read_cell(statement, i);
        on_row(Row(cells));
    }
    cells_ = std::move(cells);
    if (result != SQLITE_DONE) fail();
}

void Sqlite::each(std::string_view sql, std::span<Value const> values,
                  Lent<void(Row const&)> on_row)
{
    with(sql, [&](sqlite3_stmt* statement) {
        bind(statement, values);
        step_through(statement, on_row);
    });
}

std::int64_t Sqlite::run(std::string_view sql, std::span<Value const> values)
{
    auto const before = sqlite3_total_changes64(database_.get());
    each(sql, values, [](Row const&) {});
    auto const changed = sqlite3_total_changes64(database_.get()) != before;
    return changed ? sqlite3_changes64(database_.get()) : 0;
}

void Sqlite::begin()
{
    run(access_ == Access::read_write ? std::string_view("BEGIN IMMEDIATE") : begin_reading, {});
}

void Sqlite::commit()
{
    try {
        exec("COMMIT");
    } catch (Error const&) {
        rollback();
        throw;
    }
}

void Sqlite::rollback()
{
    // Some errors (disk full, I/O) have rolled back already.
    if (in_transaction()) run("ROLLBACK", {});
}

std::vector<std::int64_t> Sqlite::batch(std::span<Statement const> statements)
{
    if (!in_transaction()) {
        Transaction own(*this);
        auto changes = batch(statements);
        own.commit();
        return changes;
    }
    std::vector<std::int64_t> changes;
    changes.reserve(statements.size());
    try {
        for (auto const& statement : statements)
            changes.push_back(run(statement.sql, statement.values));
    } catch (Error& error) {
        error.statement_in_batch = changes.size();
        throw;
    }
    return changes;
}

void Sqlite::batch_read(std::span<Statement const> statements,
                        Lent<void(std::size_t, Row const&)> on_row)
{
    if (!in_transaction()) {
        run(begin_reading, {});
        struct End {
            Sqlite& connection;
            ~End() { connection.rollback(); }
        } const end{*this};
        return batch_read(statements, on_row);
    }
    for (std::size_t i = 0; i < statements.size(); ++i) {
        try {
            each(statements[i].sql, statements[i].values, [&](Row const& row) { on_row(i, row); });
        } catch (Error& error) {
            error.statement_in_batch = i;
            throw;
        }
    }
}

} // namespace

namespace {

/// Nothing was written for want of room: what was refused was never there, so the pages in memory
/// are sound. A sync that failed so is another thing: its pages are not to be believed.
bool is_want_of_room(int extended_result_code, int system_errno)
{
    if (system_errno != ENOSPC && system_errno != EDQUOT) return false;
    switch (extended_result_code) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE: return true;
    default: return (extended_result_code & 0xff) == SQLITE_CANTOPEN;
    }
}

} // namespace

Kind kind_of_sqlite(int extended_result_code, int system_errno)
{
    if (is_want_of_room(extended_result_code, system_errno)) return Kind::full;
    switch (extended_result_code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID: return Kind::unique_violation;
    default: break;
    }
    switch (extended_result_code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Kind::busy;
    case SQLITE_FULL: return Kind::full;
    case SQLITE_IOERR:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Kind::io;
    case SQLITE_CANTOPEN: return Kind::connection;
    default: return Kind::other;
    }
}

std::unique_ptr<Connection> open_sqlite(std::string const& path, Access access)
{
    return std::make_unique<Sqlite>(path, access);
}

} // namespace ztc::sql
