// SPDX-License-Identifier: Apache-2.0
#include "views/agenda/view.hpp"

#include "views/agenda/sql.hpp"

namespace ztc::views::agenda {

void fold(Recorded const& recorded, Statements& out); // fold.cpp

View view()
{
    return {"agenda", 2, tables, &fold};
}

std::vector<Lapsed> lapsed_ratings(Tables& from, Date today)
{
    return from.rows(
        list_lapsed,
        [](Row const& row) { return Lapsed{std::string(row.text(0)), {std::string(row.text(1))}}; },
        today);
}

namespace {

Lapsed read_lapsed(Row const& row)
{
    return {std::string(row.text(0)), {std::string(row.text(1))}};
}

} // namespace

std::vector<Lapsed> overdue_answers(Tables& from, Date today)
{
    return from.rows(list_overdue, read_lapsed, today);
}

std::vector<Lapsed> answers_due_soon(Tables& from, Date today, Date until)
{
    return from.rows(list_due_soon, read_lapsed, today, until);
}

} // namespace ztc::views::agenda
