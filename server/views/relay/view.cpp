// SPDX-License-Identifier: Apache-2.0
#include "views/relay/view.hpp"

#include "views/relay/sql.hpp"

namespace ztc::views::relay {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"relay", 1, tables, &fold, &declare};
}

} // namespace ztc::views::relay
