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
            return StandIn{
                {std::string(row.text(0))}, role_in(row, 1), node_in(row, 2), node_in(row, 3)};
        },
        congress, person, today);
}

std::int64_t followed_by(Tables& from, std::string const& congress, PersonId const& person)
{
    return from.number(count_followed, congress, person);
}

std::int64_t taken_on_by(Tables& from, std::string const& congress, PersonId const& person,
                         NodeId const& unit)
{
    return from.number(count_taken_on, congress, person, unit);
}

std::int64_t waiting_for(Tables& from, std::string const& congress, PersonId const& person)
{
    return from.number(count_waiting, congress, person);
}

std::vector<std::pair<PersonId, Role>> others_at(Tables& from, std::string const& congress,
                                                 NodeId const& node, PersonId const& but)
{
    return from.rows(
        list_others_at,
        [](Row const& row) {
            return std::pair(PersonId{std::string(row.text(0))}, *role_in(row, 1));
        },
        congress, node, but);
}

} // namespace ztc::views::handover
