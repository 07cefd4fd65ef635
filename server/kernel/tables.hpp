// SPDX-License-Identifier: Apache-2.0
//
// What modules and views know of the database: one SQL text with `$1..$n` for SQLite and PostgreSQL
// (dialect rules in platform/sql/README.md), rows to read, statements to write. View folds emit
// `Statements` and never read; queries read through `Tables` and never write. Values are integers
// (also instants in epoch ms, and 0/1 for yes and no), text, bytes or nothing: no real numbers.
#pragma once

#include "kernel/date.hpp"
#include "kernel/result.hpp"

#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace ztc {

/// Which database speaks. Asked only where a native version is unavoidable (search, the log).
enum class Engine { sqlite, postgresql };

struct Blob {
    std::string bytes;
    bool operator==(Blob const&) const = default;
};

using Value = std::variant<std::nullptr_t, std::int64_t, std::string, Blob>;

// How a C++ value is stored. A type of one's own joins by `Value sql_value(T const&)` beside it.
inline Value value(std::nullptr_t)
{
    return nullptr;
}

inline Value value(Value v)
{
    return v;
}

template <std::integral I>
Value value(I number)
{
    return static_cast<std::int64_t>(number);
}

template <class T>
    requires std::convertible_to<T const&, std::string_view>
Value value(T const& text)
{
    return std::string(std::string_view(text));
}

inline Value value(std::string&& text)
{
    return std::move(text);
}

inline Value value(Blob blob)
{
    return blob;
}

inline Value value(Date day)
{
    return format_date(day);
}

inline Value value(Instant instant)
{
    return instant.ms;
}

/// Identifiers and texts of counted length.
template <class T>
    requires std::same_as<decltype(T::text), std::string>
Value value(T const& words)
{
    return words.text;
}

template <class T>
    requires requires(T const& t) {
        { sql_value(t) } -> std::convertible_to<Value>;
    }
Value value(T const& of_a_module)
{
    return sql_value(of_a_module);
}

template <class T>
Value value(std::optional<T> const& perhaps)
{
    return perhaps ? value(*perhaps) : Value{nullptr};
}

/// One statement with its values. The text lives as long as the program: a constant made from a
/// .sql file (`ztc_sql` in CMake), never a string put together at run time.
struct Statement {
    std::string_view sql;
    std::vector<Value> values = {};
};

/// What a fold emits, in order.
class Statements {
public:
    template <class... A>
    void run(std::string_view sql, A&&... values)
    {
        auto& added = all_.emplace_back(Statement{sql});
        added.values.reserve(sizeof...(A));
        (added.values.push_back(value(std::forward<A>(values))), ...);
    }
    void add(Statement statement) { all_.push_back(std::move(statement)); }
    bool empty() const { return all_.empty(); }
    std::size_t size() const { return all_.size(); }
    std::span<Statement const> view() const { return all_; }
    std::vector<Statement> take() { return std::exchange(all_, {}); }

private:
    std::vector<Statement> all_;
};

/// One row of an answer, valid during the callback only. Columns count from 0. Nothing reads as 0
/// or "": ask `null()` or use the `optional_` forms where absent differs from empty. To ask a text
/// for its number, or a number for its text, is a bug in the query and ends the process.
class Row {
public:
    struct Cell {
        enum class Kind : std::uint8_t { null, integer, text, blob };
        Kind kind = Kind::null;
        std::int64_t integer = 0;
        std::string_view bytes = {};
    };

    explicit Row(std::span<Cell const> cells) : cells_(cells) {}

    std::size_t size() const { return cells_.size(); }
    Cell const& cell(int column) const
    {
        ZTC_ENSURE(column >= 0 && static_cast<std::size_t>(column) < cells_.size());
        return cells_[static_cast<std::size_t>(column)];
    }
    bool null(int column) const { return cell(column).kind == Cell::Kind::null; }
    std::int64_t integer(int column) const
    {
        return null(column) ? 0 : expect(column, Cell::Kind::integer).integer;
    }
    bool yes(int column) const { return integer(column) != 0; }
    Instant instant(int column) const { return {integer(column)}; }
    Date date(int column) const { return parse_date(text(column)).value(); }
    std::string_view text(int column) const
    {
        return null(column) ? std::string_view{} : expect(column, Cell::Kind::text).bytes;
    }
    std::string_view blob(int column) const
    {
        return null(column) ? std::string_view{} : expect(column, Cell::Kind::blob).bytes;
    }
    std::optional<std::int64_t> optional_integer(int column) const
    {
        return null(column) ? std::nullopt : std::optional(integer(column));
    }
    std::optional<Date> optional_date(int column) const
    {
        return null(column) ? std::nullopt : std::optional(date(column));
    }
    std::optional<std::string> optional_text(int column) const
    {
        return null(column) ? std::nullopt : std::optional(std::string(text(column)));
    }

private:
    Cell const& expect(int column, Cell::Kind kind) const
    {
        ZTC_ENSURE(cell(column).kind == kind);
        return cell(column);
    }
    std::span<Cell const> cells_;
};

/// A callable lent for the duration of one call; never stored.
template <class Signature>
class Lent;

template <class R, class... A>
class Lent<R(A...)> {
public:
    template <class F>
        requires(!std::same_as<std::remove_cvref_t<F>, Lent> && std::is_invocable_v<F&, A...>)
    Lent(F&& f) // implicit on purpose: a lambda is written where the call stands
        : object_(const_cast<void*>(static_cast<void const*>(std::addressof(f)))),
          call_([](void* object, A... arguments) -> R {
              return std::invoke(*static_cast<std::remove_reference_t<F>*>(object),
                                 std::forward<A>(arguments)...);
          })
    {}
    R operator()(A... arguments) const { return call_(object_, std::forward<A>(arguments)...); }

private:
    void* object_;
    R (*call_)(void*, A...);
};

/// The read port. A failing database throws (platform/sql/error.hpp); an empty answer is no error.
class Tables {
public:
    virtual ~Tables() = default;

    virtual Engine engine() const = 0;
    virtual void each(std::string_view sql, std::span<Value const> values,
                      Lent<void(Row const&)> on_row) = 0;

    /// `query(sql, [&](Row const& row) { … }, id, limit)`
    template <class F, class... A>
    void query(std::string_view sql, F&& on_row, A&&... arguments)
    {
        std::vector<Value> values;
        values.reserve(sizeof...(A));
        (values.push_back(value(std::forward<A>(arguments))), ...);
        each(sql, values, on_row);
    }

    /// Every row, made into what `read` returns.
    template <class F, class... A>
    auto rows(std::string_view sql, F&& read, A&&... arguments)
    {
        std::vector<std::remove_cvref_t<std::invoke_result_t<F&, Row const&>>> all;
        query(
            sql, [&](Row const& row) { all.push_back(read(row)); }, std::forward<A>(arguments)...);
        return all;
    }

    /// The first row, made into what `read` returns; nothing when there is none.
    template <class F, class... A>
    auto one(std::string_view sql, F&& read, A&&... arguments)
    {
        std::optional<std::remove_cvref_t<std::invoke_result_t<F&, Row const&>>> first;
        query(
            sql,
            [&](Row const& row) {
                if (!first) first.emplace(read(row));
            },
            std::forward<A>(arguments)...);
        return first;
    }

    /// The number in the first column of the first row; 0 when there is none (for `count(*)`).
    template <class... A>
    std::int64_t number(std::string_view sql, A&&... arguments)
    {
        return one(
                   sql, [](Row const& row) { return row.integer(0); },
                   std::forward<A>(arguments)...)
            .value_or(0);
    }

    /// Whether there is any row.
    template <class... A>
    bool any(std::string_view sql, A&&... arguments)
    {
        return one(sql, [](Row const&) { return true; }, std::forward<A>(arguments)...).has_value();
    }
};

} // namespace ztc
