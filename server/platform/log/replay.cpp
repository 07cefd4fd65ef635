// SPDX-License-Identifier: Apache-2.0
#include "platform/log/replay.hpp"

#include "kernel/encoding.hpp"
#include "platform/log/statements.hpp"
#include "platform/log/writer.hpp"
#include "platform/sql/dialect.hpp"

#include <algorithm>

namespace ztc::log {

namespace {

constexpr std::int64_t events_at_a_time = 1000;

/// View tables are few, and their names come from our own tables.sql: the one place where a
/// statement is put together, and never from input.
std::string const& kept(std::string sql)
{
    static std::mutex mutex;
    static std::map<std::string, std::string> all;
    std::lock_guard const lock(mutex);
    return all.try_emplace(sql, sql).first->second;
}

void set_revision(sql::Connection& connection, View const& view)
{
    connection.run_with("INSERT INTO view_revision (name, revision) VALUES ($1, $2) "
                        "ON CONFLICT (name) DO UPDATE SET revision = excluded.revision",
                        view.name, view.revision);
}

std::string cell_text(Row::Cell const& cell)
{
    switch (cell.kind) {
    case Row::Cell::Kind::null: return "~";
    case Row::Cell::Kind::integer: return std::to_string(cell.integer);
    case Row::Cell::Kind::text: return "'" + std::string(cell.bytes) + "'";
    case Row::Cell::Kind::blob: return "x" + hex(cell.bytes);
    }
    return {};
}

} // namespace

std::vector<std::string> table_names(std::string_view tables_sql)
{
    constexpr std::string_view opening = "CREATE TABLE ";
    std::vector<std::string> names;
    for (auto at = tables_sql.find(opening); at != tables_sql.npos;
         at = tables_sql.find(opening, at)) {
        at += opening.size();
        names.emplace_back(tables_sql.substr(at, tables_sql.find_first_of(" (\n", at) - at));
    }
    return names;
}

void fold_all(sql::Connection& connection, View const& view, Progress const& progress)
{
    auto const total =
        static_cast<std::uint64_t>(connection.number(sql_text::select_last_position));
    for (std::uint64_t position = 0; position < total;) {
        Statements statements;
        for (auto const& recorded : connection.rows(sql_text::select_events_after, recorded_of,
                                                    position, events_at_a_time)) {
            view.fold(recorded, statements);
            position = recorded.position;
        }
        connection.batch(statements.view());
        if (progress) progress(position, total);
    }
}

void replay(sql::Connection& connection, View const& view, Progress const& progress)
{
    sql::Transaction transaction(connection);
    for (auto const& table : table_names(view.tables))
        connection.exec("DROP TABLE IF EXISTS " + table);
    connection.exec(sql::script_for(connection.engine(), view.tables));
    fold_all(connection, view, progress);
    set_revision(connection, view);
    transaction.commit();
}

std::vector<std::string> replay_outdated(sql::Connection& connection,
                                         std::vector<View> const& views)
{
    std::vector<std::string> replayed;
    for (auto const& view : views) {
        auto const revision =
            connection.number("SELECT revision FROM view_revision WHERE name = $1", view.name);
        if (revision == view.revision) continue;
        replay(connection, view);
        replayed.emplace_back(view.name);
    }
    return replayed;
}

std::string dump(Tables& tables, View const& view)
{
    std::string out;
    for (auto const& table : table_names(view.tables)) {
        std::vector<std::string> lines;
        tables.query(kept("SELECT * FROM " + table), [&](Row const& row) {
            std::string line;
            for (int i = 0; i < static_cast<int>(row.size()); ++i)
                (line += cell_text(row.cell(i))) += '|';
            lines.push_back(std::move(line));
        });
        std::sort(lines.begin(), lines.end());
        (out += table) += '\n';
        for (auto const& line : lines) (out += line) += '\n';
    }
    return out;
}

} // namespace ztc::log
