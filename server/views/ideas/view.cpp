// SPDX-License-Identifier: Apache-2.0
#include "views/ideas/view.hpp"

#include "views/ideas/sql.hpp"

namespace ztc::views::ideas {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"ideas", 1, tables, &fold, &declare};
}

} // namespace ztc::views::ideas
