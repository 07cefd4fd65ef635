// SPDX-License-Identifier: Apache-2.0
#include "views/record/view.hpp"

#include "views/record/sql.hpp"

namespace ztc::views::record {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"record", 2, tables, &fold, &declare};
}

} // namespace ztc::views::record
