// SPDX-License-Identifier: Apache-2.0
#include "views/search/view.hpp"

#include "views/search/sql.hpp"

namespace ztc::views::search {

void fold(Recorded const& recorded, Statements& out); // fold.cpp

View view()
{
    return {"search", 2, tables, &fold};
}

} // namespace ztc::views::search
