// SPDX-License-Identifier: Apache-2.0
#include "views/reveals/view.hpp"

#include "views/reveals/refusals.hpp"
#include "views/reveals/sql.hpp"

namespace ztc::views::reveals {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"reveals", 2, tables, &fold, &declare, refusals};
}

} // namespace ztc::views::reveals
