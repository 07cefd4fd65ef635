// SPDX-License-Identifier: Apache-2.0
#include "views/matter_page/view.hpp"

#include "views/matter_page/refusals.hpp"
#include "views/matter_page/sql.hpp"

namespace ztc::views::matter_page {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"matter_page", 9, tables, &fold, &declare, refusals};
}

} // namespace ztc::views::matter_page
