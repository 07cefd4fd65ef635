// SPDX-License-Identifier: Apache-2.0
#include "views/districts/view.hpp"

#include "views/districts/sql.hpp"

namespace ztc::views::districts {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"districts", 1, tables, &fold, &declare};
}

EstateRow read_estate(Row const& row)
{
    return {{std::string(row.text(0))},
            std::string(row.text(1)),
            {std::string(row.text(2))},
            row.optional_text(3),
            row.optional_text(4)};
}

std::vector<EstateRow> estates_of(Tables& from, std::string const& congress,
                                  NodeId const& community)
{
    return from.rows(estates, read_estate, congress, community);
}

} // namespace ztc::views::districts
