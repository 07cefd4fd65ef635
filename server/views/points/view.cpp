// SPDX-License-Identifier: Apache-2.0
#include "views/points/view.hpp"

#include "views/points/refusals.hpp"
#include "views/points/sql.hpp"

namespace ztc::views::points {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"points", 2, tables, &fold, &declare, refusals};
}

} // namespace ztc::views::points
