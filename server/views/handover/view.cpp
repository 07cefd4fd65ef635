// SPDX-License-Identifier: Apache-2.0
#include "views/handover/view.hpp"

#include "views/handover/sql.hpp"

namespace ztc::views::handover {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"handover", 2, tables, &fold, &declare};
}

std::vector<PersonId> stands_in_for(Tables& from, std::string const& congress,
                                    PersonId const& person, Date today)
{
    return from.rows(
        stands_in, [](Row const& row) { return PersonId{std::string(row.text(0))}; }, congress,
        person, today);
}

bool follows_open_matters(Tables& from, std::string const& congress, PersonId const& person)
{
    return from.any(follows_open, congress, person);
}

std::vector<NodeId> seats_of(Tables& from, std::string const& congress, PersonId const& person)
{
    return from.rows(
        list_seats, [](Row const& row) { return NodeId{std::string(row.text(0))}; }, congress,
        person);
}

} // namespace ztc::views::handover
