// SPDX-License-Identifier: Apache-2.0
#include "views/suggestions/view.hpp"

#include "views/suggestions/sql.hpp"

namespace ztc::views::suggestions {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"suggestions", 2, tables, &fold, &declare};
}

} // namespace ztc::views::suggestions
