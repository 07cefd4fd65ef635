// SPDX-License-Identifier: Apache-2.0
#include "views/policies/view.hpp"

#include "views/policies/sql.hpp"

namespace ztc::views::policies {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"policies", 1, tables, &fold, &declare};
}

} // namespace ztc::views::policies
