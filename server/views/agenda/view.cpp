// SPDX-License-Identifier: Apache-2.0
#include "views/agenda/view.hpp"

#include "views/agenda/sql.hpp"

namespace ztc::views::agenda {

void fold(Recorded const& recorded, Statements& out); // fold.cpp

View view()
{
    return {"agenda", 1, tables, &fold};
}

std::vector<Lapsed> lapsed_ratings(Tables& from, Date today)
{
    return from.rows(
        list_lapsed,
        [](Row const& row) { return Lapsed{std::string(row.text(0)), {std::string(row.text(1))}}; },
        today);
}

} // namespace ztc::views::agenda
