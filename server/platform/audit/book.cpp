// SPDX-License-Identifier: Apache-2.0
#include "platform/audit/book.hpp"

#include "platform/audit/statements.hpp"

#include <boost/describe/enum_from_string.hpp>

#include <limits>

namespace ztc::audit {

namespace {

template <class IdType>
std::optional<IdType> optional_id(Row const& row, int column)
{
    if (row.null(column)) return std::nullopt;
    return IdType{std::string(row.text(column))};
}

template <class Enum>
bool reads(std::string_view text, Enum& into)
{
    return boost::describe::enum_from_string(std::string(text).c_str(), into);
}

template <class Enum>
Enum enum_of(std::string_view text)
{
    Enum value{};
    ZTC_ENSURE(reads(text, value));
    return value;
}

/// Whether its words are any that this program writes.
bool is_sound(Row const& row)
{
    Role role{};
    Surface surface{};
    Seen seen{};
    return (row.null(3) || reads(row.text(3), role)) && reads(row.text(7), surface) &&
           reads(row.text(8), seen);
}

Line read_line(Row const& row)
{
    Line line{.number = row.integer(0), .at = row.instant(1), .person = {std::string(row.text(2))}};
    auto& look = line.look;
    if (!row.null(3)) look.role = enum_of<Role>(row.text(3));
    look.node = optional_id<NodeId>(row, 4);
    look.matter = row.optional_text(5);
    look.about = optional_id<PersonId>(row, 6);
    look.surface = enum_of<Surface>(row.text(7));
    look.seen = enum_of<Seen>(row.text(8));
    look.basis = row.optional_text(9);
    return line;
}

constexpr std::int64_t beyond = std::numeric_limits<std::int64_t>::max();

/// Numbers run with time, so days are a range of numbers.
std::int64_t first_since(Tables& tables, std::string const& congress, Date day)
{
    auto const found = tables.one(
        sql_text::first_since, [](Row const& row) { return row.integer(0); }, congress,
        start_of(day));
    return found.value_or(beyond);
}

struct Range {
    std::int64_t from = 1;
    std::int64_t before = beyond;
};

Range range_of(Tables& tables, std::string const& congress, Question const& question)
{
    Range range;
    if (question.from) range.from = first_since(tables, congress, *question.from);
    if (question.until) range.before = first_since(tables, congress, add_days(*question.until, 1));
    if (question.before) range.before = std::min(range.before, *question.before);
    return range;
}

} // namespace

std::vector<Line> find(Tables& tables, std::string const& congress, Question const& question)
{
    auto const range = range_of(tables, congress, question);
    auto const person = question.person ? question.person->text : std::string();
    auto const matter = question.matter.value_or("");
    if (question.about)
        return tables.rows(sql_text::list_about, read_line, congress, *question.about, range.from,
                           range.before, person, matter, question.limit);
    if (question.matter)
        return tables.rows(sql_text::list_matter, read_line, congress, matter, range.from,
                           range.before, person, question.limit);
    if (question.person)
        return tables.rows(sql_text::list_person, read_line, congress, person, range.from,
                           range.before, question.limit);
    return tables.rows(sql_text::list, read_line, congress, range.from, range.before,
                       question.limit);
}

End end_of(Tables& tables, std::string const& congress)
{
    auto const read = [](Row const& row) {
        return End{row.integer(0), row.instant(1), std::string(row.blob(2))};
    };
    if (auto const last = tables.one(sql_text::select_last, read, congress)) return *last;
    return tables
        .one(
            sql_text::select_cut,
            [](Row const& row) { return End{row.integer(0), {}, std::string(row.blob(1))}; },
            congress)
        .value_or(End{});
}

std::optional<std::string> hash_at(Tables& tables, std::string const& congress, std::int64_t number)
{
    auto const hash = [](Row const& row) { return std::string(row.blob(0)); };
    if (auto const found = tables.one(sql_text::select_hash, hash, congress, number)) return found;
    return tables.one(sql_text::select_hash_of_cut, hash, congress, number);
}

std::optional<std::int64_t> first_broken(Tables& tables, std::string const& congress)
{
    std::int64_t number = 0;
    std::string hash(before_the_first);
    tables.query(
        sql_text::select_cut,
        [&](Row const& row) {
            number = row.integer(0);
            hash = row.blob(1);
        },
        congress);
    std::optional<std::int64_t> broken;
    tables.query(
        sql_text::select_all,
        [&](Row const& row) {
            if (broken) return;
            ++number;
            if (row.integer(0) != number || !is_sound(row)) {
                broken = number;
                return;
            }
            hash = chained(hash, congress, read_line(row));
            if (hash != row.blob(10)) broken = number;
        },
        congress);
    return broken;
}

std::int64_t last_before(Tables& tables, std::string const& congress, Instant moment)
{
    return tables.number(sql_text::last_before, congress, moment);
}

std::int64_t cut_until(Tables& tables, std::string const& congress)
{
    return tables.number(sql_text::select_cut, congress);
}

void cut_off(Statements& statements, std::string const& congress, std::int64_t until,
             std::string const& hash)
{
    statements.run(sql_text::insert_cut, congress, until, Blob{hash});
    statements.run(sql_text::delete_cut_off, congress, until);
}

std::vector<std::string> congresses(Tables& tables)
{
    return tables.rows(sql_text::select_congresses,
                       [](Row const& row) { return std::string(row.text(0)); });
}

} // namespace ztc::audit
