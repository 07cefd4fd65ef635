// SPDX-License-Identifier: Apache-2.0
#include "views/my_matters/view.hpp"

#include "views/my_matters/sql.hpp"

namespace ztc::views::my_matters {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"my_matters", 4, tables, &fold, &declare};
}

} // namespace ztc::views::my_matters
