// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/postgresql_wire.hpp"

#include <poll.h>

#include <cerrno>
#include <charconv>

namespace ztc::sql::postgresql {

namespace {

// Fixed for ever by the server's catalogue (pg_type).
enum TypeOid : Oid {
    boolean = 16,
    bytea = 17,
    int8 = 20,
    int2 = 21,
    int4 = 23,
    oid = 26,
    numeric = 1700 // what sum() over BIGINT returns
};

int digit_of(char hex)
{
    return hex <= '9' ? hex - '0' : hex - 'a' + 10;
}

/// "\x0aff" -> two bytes
void decode_hex(std::string_view hex, std::string& bytes)
{
    bytes.clear();
    for (std::size_t i = 2; i + 1 < hex.size(); i += 2)
        bytes.push_back(static_cast<char>(digit_of(hex[i]) << 4 | digit_of(hex[i + 1])));
}

Row::Cell number_cell(std::string_view digits)
{
    std::int64_t number = 0;
    auto const* end = digits.data() + digits.size();
    auto const [stopped, error] = std::from_chars(digits.data(), end, number);
    // A fraction or a number beyond 64 bits stays the text that it came as.
    if (error != std::errc{} || stopped != end) return {Row::Cell::Kind::text, 0, digits};
    return {Row::Cell::Kind::integer, number, {}};
}

Row::Cell read_cell(Oid type, std::string_view raw, std::string& decoded)
{
    using Cell = Row::Cell;
    switch (type) {
    case int2:
    case int4:
    case int8:
    case oid:
    case numeric: return number_cell(raw);
    case boolean: return {Cell::Kind::integer, raw == "t" ? 1 : 0, {}};
    case bytea: decode_hex(raw, decoded); return {Cell::Kind::blob, 0, decoded};
    default: return {Cell::Kind::text, 0, raw};
    }
}

bool good(PGresult const* result)
{
    auto const status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

} // namespace

Parameters::Parameters(std::span<Value const> values)
    : numbers_(values.size()), values_(values.size()), lengths_(values.size()),
      formats_(values.size())
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (auto const* number = std::get_if<std::int64_t>(&values[i])) {
            auto& digits = numbers_[i];
            *std::to_chars(digits.data(), digits.data() + digits.size() - 1, *number).ptr = '\0';
            values_[i] = digits.data();
        } else if (auto const* text = std::get_if<std::string>(&values[i])) {
            refuse_nul(*text);
            values_[i] = text->c_str();
        } else if (auto const* blob = std::get_if<Blob>(&values[i])) {
            values_[i] = blob->bytes.data();
            lengths_[i] = static_cast<int>(blob->bytes.size());
            formats_[i] = 1;
        }
    }
}

void expect_good(PGconn* connection, PGresult const* result)
{
    if (good(result)) return;
    auto const* sqlstate = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    auto const* words = result ? PQresultErrorMessage(result) : PQerrorMessage(connection);
    // Without a code from the server it was libpq that gave up.
    if (!sqlstate) throw Error(Kind::connection, "08006", words);
    throw Error(kind_of_sqlstate(sqlstate), sqlstate, words);
}

std::int64_t changes_of(PGresult* result)
{
    if (std::string_view(PQcmdStatus(result)).starts_with("SELECT")) return 0;
    std::string_view const digits = PQcmdTuples(result);
    std::int64_t changes = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), changes);
    return changes;
}

void read_rows(PGresult const* result, Lent<void(Row const&)> on_row)
{
    auto const columns = static_cast<std::size_t>(PQnfields(result));
    std::vector<Row::Cell> cells(columns);
    std::vector<std::string> decoded(columns);
    std::vector<Oid> types;
    for (std::size_t i = 0; i < columns; ++i) types.push_back(PQftype(result, static_cast<int>(i)));

    for (int row = 0, rows = PQntuples(result); row < rows; ++row) {
        for (std::size_t i = 0; i < columns; ++i) {
            auto const column = static_cast<int>(i);
            std::string_view const raw{PQgetvalue(result, row, column),
                                       static_cast<std::size_t>(PQgetlength(result, row, column))};
            cells[i] = PQgetisnull(result, row, column) ? Row::Cell{}
                                                        : read_cell(types[i], raw, decoded[i]);
        }
        on_row(Row(cells));
    }
}

Pipeline::Pipeline(PGconn* connection) : connection_(connection)
{
    // Non-blocking, so that sending more than the sockets hold waits in our memory and not in
    // send(), while the server waits for us to read its answers.
    if (PQenterPipelineMode(connection_) != 1 || PQsetnonblocking(connection_, 1) != 0) lost();
}

Pipeline::~Pipeline()
{
    PQsetnonblocking(connection_, 0);
    PQexitPipelineMode(connection_);
}

void Pipeline::lost() const
{
    throw Error(Kind::connection, "08006", PQerrorMessage(connection_));
}

std::size_t Pipeline::queued(int sent, std::optional<std::size_t> statement)
{
    if (sent != 1) lost();
    statements_.push_back(statement);
    return statements_.size() - 1;
}

std::size_t Pipeline::send(char const* sql)
{
    return queued(PQsendQueryParams(connection_, sql, 0, nullptr, nullptr, nullptr, nullptr, 0),
                  std::nullopt);
}

std::size_t Pipeline::send_prepare(std::string const& name, std::string_view sql,
                                   std::size_t statement)
{
    return queued(PQsendPrepare(connection_, name.c_str(), std::string(sql).c_str(), 0, nullptr),
                  statement);
}

std::size_t Pipeline::send_prepared(std::string const& name, Parameters const& parameters,
                                    std::size_t statement)
{
    return queued(PQsendQueryPrepared(connection_, name.c_str(), parameters.count(),
                                      parameters.values(), parameters.lengths(),
                                      parameters.formats(), 0),
                  statement);
}

ResultPtr Pipeline::next_result()
{
    while (true) {
        auto const unsent = PQflush(connection_);
        if (unsent < 0) lost();
        if (!PQisBusy(connection_)) return ResultPtr(PQgetResult(connection_));
        pollfd socket{PQsocket(connection_), static_cast<short>(unsent ? POLLIN | POLLOUT : POLLIN),
                      0};
        if (poll(&socket, 1, -1) < 0 && errno != EINTR) lost();
        if ((socket.revents & ~POLLOUT) != 0 && PQconsumeInput(connection_) != 1) lost();
    }
}

std::vector<ResultPtr> Pipeline::answers(Lent<void(std::size_t)> on_answer)
{
    if (PQpipelineSync(connection_) != 1) lost();
    std::vector<ResultPtr> answers;
    answers.reserve(statements_.size());
    while (true) {
        auto result = next_result();
        if (!result) { // the end of one command's answer
            if (PQstatus(connection_) != CONNECTION_OK) lost();
            continue;
        }
        if (PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC) break;
        answers.push_back(std::move(result));
        on_answer(answers.size() - 1);
    }
    if (answers.size() != statements_.size()) lost();
    return answers;
}

void Pipeline::expect_all_good(std::span<ResultPtr const> answers) const
{
    for (std::size_t place = 0; place < answers.size(); ++place) {
        try {
            expect_good(connection_, answers[place].get());
        } catch (Error& error) {
            error.statement_in_batch = statements_[place];
            throw;
        }
    }
}

} // namespace ztc::sql::postgresql

namespace ztc::sql {

Kind kind_of_sqlstate(std::string_view sqlstate)
{
    if (sqlstate == "23505") return Kind::unique_violation;
    if (sqlstate == "40001" || sqlstate == "40P01" || sqlstate == "55P03") return Kind::busy;
    if (sqlstate == "53100") return Kind::full;
    if (sqlstate.starts_with("58") || sqlstate.starts_with("XX")) return Kind::io;
    if (sqlstate.starts_with("08") || sqlstate.starts_with("57P") || sqlstate == "53300")
        return Kind::connection;
    return Kind::other;
}

} // namespace ztc::sql
