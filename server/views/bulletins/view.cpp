// SPDX-License-Identifier: Apache-2.0
#include "views/bulletins/view.hpp"

#include "views/bulletins/sql.hpp"

namespace ztc::views::bulletins {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"bulletins", 1, tables, &fold, &declare};
}

} // namespace ztc::views::bulletins
