// SPDX-License-Identifier: Apache-2.0
#include "views/agenda/view.hpp"

#include "views/agenda/sql.hpp"

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>

namespace ztc::views::agenda {

void fold(Recorded const& recorded, Statements& out); // fold.cpp

View view()
{
    return {"agenda", 4, tables, &fold};
}

std::vector<Lapsed> lapsed_ratings(Tables& from, Date today)
{
    return from.rows(
        list_lapsed,
        [](Row const& row) { return Lapsed{std::string(row.text(0)), {std::string(row.text(1))}}; },
        today);
}

namespace {

Clocked read_clocked(Row const& row)
{
    Clocked out{std::string(row.text(0)),
                {std::string(row.text(1))},
                {},
                parse_date(row.text(3)).value(),
                std::string(row.text(4))};
    boost::describe::enum_from_string(std::string(row.text(2)).c_str(), out.clock);
    return out;
}

struct Key {
    std::string due_on, congress, matter;
};

Key key_of(After const& after)
{
    if (!after) return {};
    return {format_date(after->due_on), after->congress, after->matter.text};
}

} // namespace

std::vector<Clocked> overdue(Tables& from, Date today, After const& after)
{
    auto const key = key_of(after);
    return from.rows(list_overdue, read_clocked, key.due_on, key.congress, key.matter, today);
}

std::vector<Clocked> answers_due_soon(Tables& from, Date today, Date until)
{
    return from.rows(list_due_soon, read_clocked, today, until);
}

std::vector<Clocked> running(Tables& from, std::string const& congress, std::int64_t at_most)
{
    return from.rows(list_running, read_clocked, congress, at_most);
}

std::int64_t count_of_running(Tables& from, std::string const& congress)
{
    return from.number(count_running, congress);
}

std::vector<Clocked> provisional(Tables& from, After const& after)
{
    auto const key = key_of(after);
    return from.rows(list_provisional, read_clocked, key.due_on, key.congress, key.matter);
}

namespace {

Awaited read_awaited(Row const& row)
{
    Awaited out{std::string(row.text(0)),
                {std::string(row.text(1))},
                {},
                std::string(row.text(3)),
                row.date(4),
                std::string(row.text(5))};
    boost::describe::enum_from_string(std::string(row.text(2)).c_str(), out.waiting);
    return out;
}

} // namespace

std::vector<Awaited> awaited_soon(Tables& from, Date today, Date until)
{
    return from.rows(list_awaited_soon, read_awaited, today, until);
}

std::vector<Awaited> awaited_late(Tables& from, Date today, std::optional<Awaited> const& after)
{
    if (!after) return from.rows(list_awaited_late, read_awaited, "", "", "", "", "", today);
    return from.rows(list_awaited_late, read_awaited, format_date(after->due_on), after->congress,
                     after->suggestion,
                     std::string(boost::describe::enum_to_string(after->waiting, "")), after->whom,
                     today);
}

} // namespace ztc::views::agenda
