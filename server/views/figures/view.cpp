// SPDX-License-Identifier: Apache-2.0
#include "views/figures/view.hpp"

#include "views/figures/sql.hpp"

namespace ztc::views::figures {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"figures", 5, tables, &fold, &declare};
}

} // namespace ztc::views::figures
