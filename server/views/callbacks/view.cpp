// SPDX-License-Identifier: Apache-2.0
#include "views/callbacks/view.hpp"

#include "views/callbacks/sql.hpp"

namespace ztc::views::callbacks {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"callbacks", 1, tables, &fold, &declare};
}

} // namespace ztc::views::callbacks
