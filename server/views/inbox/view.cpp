// SPDX-License-Identifier: Apache-2.0
#include "views/inbox/view.hpp"

#include "views/inbox/sql.hpp"

namespace ztc::views::inbox {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"inbox", 9, tables, &fold, &declare};
}

std::int64_t open_at(Tables& from, std::string const& congress, std::string const& desk)
{
    return from.number(count_open, congress, desk);
}

} // namespace ztc::views::inbox
