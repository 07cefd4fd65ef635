// SPDX-License-Identifier: Apache-2.0
#include "views/handover/view.hpp"

#include "views/handover/sql.hpp"

#include <boost/describe/enum_from_string.hpp>

namespace ztc::views::handover {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"handover", 3, tables, &fold, &declare};
}

namespace {

std::optional<NodeId> node_in(Row const& row, int column)
{
    auto text = row.optional_text(column);
    return text ? std::optional(NodeId{*std::move(text)}) : std::nullopt;
}

} // namespace

std::optional<Role> role_in(Row const& row, int column)
{
    auto const text = row.optional_text(column);
    if (!text) return std::nullopt;
    Role role{};
    ZTC_ENSURE(boost::describe::enum_from_string(text->c_str(), role));
    return role;
}

std::vector<StandIn> stands_in_for(Tables& from, std::string const& congress,
                                   PersonId const& person, Date today)
{
    return from.rows(
        stands_in,
        [](Row const& row) {
            return StandIn{{std::string(row.text(0))}, role_in(row, 1), node_in(row, 2),
                           node_in(row, 3)};
        },
        congress, person, today);
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
