// SPDX-License-Identifier: Apache-2.0
#include "views/commitments/view.hpp"

#include "views/commitments/sql.hpp"

namespace ztc::views::commitments {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"commitments", 2, tables, &fold, &declare};
}

} // namespace ztc::views::commitments
