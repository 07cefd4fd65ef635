// SPDX-License-Identifier: Apache-2.0
#include "views/stations/view.hpp"

#include "views/stations/sql.hpp"

namespace ztc::views::stations {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"stations", 1, tables, &fold, &declare};
}

std::vector<SilentStation> silences(Tables& from, Date since_at_the_latest)
{
    return from.rows(
        list_silences,
        [](Row const& row) {
            return SilentStation{std::string(row.text(0)), {std::string(row.text(1))}, row.date(2)};
        },
        since_at_the_latest);
}

} // namespace ztc::views::stations
