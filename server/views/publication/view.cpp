// SPDX-License-Identifier: Apache-2.0
#include "views/publication/view.hpp"

#include "views/publication/refusals.hpp"
#include "views/publication/sql.hpp"

namespace ztc::views::publication {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"publication", 4, tables, &fold, &declare, refusals};
}

} // namespace ztc::views::publication
