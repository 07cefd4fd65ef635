// SPDX-License-Identifier: Apache-2.0
#include "views/drafts/view.hpp"

#include "views/drafts/sql.hpp"

namespace ztc::views::drafts {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"drafts", 1, tables, &fold, &declare};
}

} // namespace ztc::views::drafts
