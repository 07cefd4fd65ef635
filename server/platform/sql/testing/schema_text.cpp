// SPDX-License-Identifier: Apache-2.0
#include "platform/sql/testing/databases.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace ztc::sql::testing {

namespace {

// Both answer in the same columns: table, column, type, 1 where NULL is refused, place in the key.
constexpr std::string_view columns_sqlite =
    "SELECT t.name, c.name, c.type, c.\"notnull\" OR c.pk > 0, c.pk "
    "FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
    "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite~_%' ESCAPE '~'";
constexpr std::string_view columns_postgresql =
    "SELECT t.relname::text, c.attname::text, format_type(c.atttypid, NULL), c.attnotnull, "
    "coalesce(array_position(k.conkey, c.attnum), 0) "
    "FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum > 0 "
    "AND NOT c.attisdropped "
    "LEFT JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'p' "
    "WHERE t.relkind IN ('r', 'p') AND t.relnamespace = current_schema()::regnamespace";

// table, 1 where unique, 1 where partial, its columns in order; the key itself is told above.
constexpr std::string_view indexes_sqlite =
    "SELECT t.name, i.\"unique\", i.partial, "
    "(SELECT group_concat(coalesce(n.name, '(expression)'), ',') "
    "FROM (SELECT x.name FROM pragma_index_info(i.name) x ORDER BY x.seqno) n) "
    "FROM sqlite_schema t JOIN pragma_index_list(t.name) i "
    "WHERE t.type = 'table' AND i.origin <> 'pk'";
constexpr std::string_view indexes_postgresql =
    "SELECT t.relname::text, i.indisunique, i.indpred IS NOT NULL, "
    "(SELECT string_agg(coalesce(c.attname::text, '(expression)'), ',' ORDER BY n.place) "
    "FROM unnest(i.indkey) WITH ORDINALITY n(attnum, place) "
    "LEFT JOIN pg_attribute c ON c.attrelid = t.oid AND c.attnum = n.attnum AND n.attnum > 0) "
    "FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid "
    "WHERE NOT i.indisprimary AND t.relnamespace = current_schema()::regnamespace";

/// "bigint" -> "BIGINT"; a twin may call BYTEA what the common texts call BLOB.
std::string type_name(std::string_view text)
{
    std::string name(text);
    std::ranges::transform(name, name.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return name == "BYTEA" ? "BLOB" : name;
}

} // namespace

std::string schema_text(Connection& connection)
{
    auto const sqlite = connection.engine() == Engine::sqlite;
    std::multiset<std::string> lines;
    connection.query(sqlite ? columns_sqlite : columns_postgresql, [&](Row const& row) {
        lines.insert(fmt::format("{}.{} {}{}{}\n", row.text(0), row.text(1), type_name(row.text(2)),
                                 row.yes(3) ? " NOT NULL" : "",
                                 row.integer(4) ? fmt::format(" KEY {}", row.integer(4)) : ""));
    });
    connection.query(sqlite ? indexes_sqlite : indexes_postgresql, [&](Row const& row) {
        lines.insert(fmt::format("{}: {}{} index on {}\n", row.text(0),
                                 row.yes(1) ? "unique" : "plain", row.yes(2) ? " partial" : "",
                                 row.text(3)));
    });
    std::string all;
    for (auto const& line : lines) all += line;
    return all;
}

} // namespace ztc::sql::testing
