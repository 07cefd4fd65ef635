// SPDX-License-Identifier: Apache-2.0
#include "views/delegations/view.hpp"

#include "views/delegations/sql.hpp"

namespace ztc::views::delegations {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"delegations", 1, tables, &fold, &declare};
}

} // namespace ztc::views::delegations
