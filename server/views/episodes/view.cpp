// SPDX-License-Identifier: Apache-2.0
#include "views/episodes/view.hpp"

#include "views/episodes/sql.hpp"

namespace ztc::views::episodes {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"episodes", 1, tables, &fold, &declare};
}

} // namespace ztc::views::episodes
