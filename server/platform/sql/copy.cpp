// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/copy.hpp"

#include "platform/sql/engines.hpp"
#include "platform/sql/error.hpp"

#include <libpq-fe.h>
#include <spawn.h>
#include <sqlite3.h>
#include <sys/wait.h>

#include <memory>
#include <system_error>
#include <vector>

extern char** environ;

namespace ztc::sql {

namespace {

struct Closes {
    void operator()(sqlite3* db) const { sqlite3_close(db); }
};

[[noreturn]] void throw_sqlite(sqlite3* db)
{
    throw Error(kind_of_sqlite(sqlite3_extended_errcode(db), sqlite3_system_errno(db)),
                std::to_string(sqlite3_extended_errcode(db)), sqlite3_errmsg(db));
}

/// A value as libpq's keyword=value strings want it.
std::string quoted(std::string_view text)
{
    std::string out = "'";
    for (char const c : text) {
        if (c == '\'' || c == '\\') out += '\\';
        out += c;
    }
    return out + "'";
}

/// An address in the words of libpq, its password apart.
struct Address {
    std::string conninfo;
    std::string password;
};

Address parsed(std::string const& url)
{
    char* why = nullptr;
    std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(url.c_str(), &why), &PQconninfoFree);
    std::string const said = why ? why : "";
    PQfreemem(why);
    if (!options) throw Error(Kind::connection, "malformed", said);
    Address out;
    for (auto* option = options.get(); option->keyword; ++option) {
        if (!option->val) continue;
        if (std::string_view(option->keyword) == "password")
            out.password = option->val;
        else
            out.conninfo += std::string(option->keyword) + "=" + quoted(option->val) + " ";
    }
    return out;
}

constexpr int not_there = 127;

int exit_code_of(std::vector<std::string> arguments, std::string const& password)
{
    std::vector<char*> argv;
    for (auto& argument : arguments) argv.push_back(argument.data());
    argv.push_back(nullptr);
    auto secret = "PGPASSWORD=" + password;
    std::vector<char*> environment;
    for (auto** line = environ; *line; ++line) environment.push_back(*line);
    if (!password.empty()) environment.push_back(secret.data());
    environment.push_back(nullptr);
    pid_t child = 0;
    if (auto const error =
            posix_spawnp(&child, argv[0], nullptr, nullptr, argv.data(), environment.data()))
        return error == ENOENT ? not_there : 1;
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) throw std::system_error(errno, std::generic_category(), argv[0]);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

Result<> done_by(std::vector<std::string> arguments, std::string const& password)
{
    auto const code = exit_code_of(std::move(arguments), password);
    if (code == not_there) return refuse("sql.no_dump_program");
    if (code != 0) return refuse("sql.dump_failed");
    return {};
}

} // namespace

void copy_sqlite(std::filesystem::path const& from, std::filesystem::path const& to)
{
    sqlite3* opened = nullptr;
    auto const code = sqlite3_open_v2(from.c_str(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    std::unique_ptr<sqlite3, Closes> const db(opened);
    if (code != SQLITE_OK) throw_sqlite(opened);
    sqlite3_busy_timeout(opened, 60'000);
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(opened, "VACUUM INTO ?1", -1, &statement, nullptr) != SQLITE_OK)
        throw_sqlite(opened);
    std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> const guard(statement,
                                                                           &sqlite3_finalize);
    sqlite3_bind_text(statement, 1, to.c_str(), -1, SQLITE_STATIC);
    if (sqlite3_step(statement) != SQLITE_DONE) throw_sqlite(opened);
}

Result<> dump_postgresql(std::string const& url, std::filesystem::path const& to)
{
    auto const address = parsed(url);
    return done_by({"pg_dump", "--format=custom", "--no-owner", "--no-privileges",
                    "--file=" + to.string(), "--dbname=" + address.conninfo},
                   address.password);
}

bool is_empty_postgresql(std::string const& url)
{
    constexpr std::string_view any_table =
        "SELECT 1 FROM pg_catalog.pg_tables WHERE schemaname NOT IN ('pg_catalog', "
        "'information_schema') LIMIT 1";
    return !open(url, Access::read_only)->any(any_table);
}

Result<> restore_postgresql(std::filesystem::path const& from, std::string const& url)
{
    auto const address = parsed(url);
    // An attempt to migrate may have left our own type behind; the dump brings it.
    open(url, Access::read_write)->exec("DROP DOMAIN IF EXISTS blob");
    return done_by({"pg_restore", "--no-owner", "--no-privileges", "--single-transaction",
                    "--exit-on-error", "--dbname=" + address.conninfo, from.string()},
                   address.password);
}

std::string without_password(std::string const& url)
{
    if (engine_of(url) != Engine::postgresql) return url;
    return parsed(url).password.empty() ? url : "";
}

} // namespace ztc::sql
