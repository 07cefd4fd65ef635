// SPDX-License-Identifier: Apache-2.0
#include "views/organisation/view.hpp"

#include "views/organisation/sql.hpp"

#include <boost/describe/enum_from_string.hpp>

#include <sstream>

namespace ztc::views::organisation {

void fold(Recorded const& recorded, Statements& out); // fold.cpp
void declare(Routes& routes);                         // api.cpp

View view()
{
    return {"organisation", 3, tables, &fold, &declare};
}

std::vector<Office> offices_of(Tables& from, std::string const& congress, PersonId const& person)
{
    std::vector<Office> offices;
    from.query(
        offices_of_person,
        [&](Row const& row) {
            Role role{};
            ZTC_ENSURE(boost::describe::enum_from_string(std::string(row.text(0)).c_str(), role));
            NodeId const node{std::string(row.text(1))};
            if (offices.empty() || offices.back().role != role || offices.back().node != node)
                offices.push_back({role, node, {}});
            offices.back().reach.push_back({std::string(row.text(2))});
        },
        congress, person);
    return offices;
}

namespace {

std::vector<ztc::organisation::Opening> week_of(std::string const& lines)
{
    std::vector<ztc::organisation::Opening> week;
    std::istringstream in(lines);
    ztc::organisation::Opening one{};
    for (std::string day; in >> day >> one.opens_minute >> one.closes_minute;) {
        ZTC_ENSURE(boost::describe::enum_from_string(day.c_str(), one.day));
        week.push_back(one);
    }
    return week;
}

} // namespace

NodeRow read_node(Row const& row)
{
    NodeRow node{{std::string(row.text(0))}};
    ZTC_ENSURE(boost::describe::enum_from_string(std::string(row.text(1)).c_str(), node.kind));
    if (!row.null(2)) node.parent = NodeId{std::string(row.text(2))};
    node.name_ref = row.text(3);
    node.short_name_ref = row.optional_text(4);
    node.address_ref = row.optional_text(5);
    node.phone_ref = row.optional_text(6);
    node.hours_ref = row.optional_text(7);
    node.ordering = row.integer(8);
    if (!row.null(9)) node.closed_on = row.date(9);
    if (!row.null(10))
        ZTC_ENSURE(boost::describe::enum_from_string(std::string(row.text(10)).c_str(),
                                                     node.station_type.emplace()));
    if (!row.null(11)) node.week = week_of(std::string(row.text(11)));
    node.point_ref = row.optional_text(12);
    node.note_ref = row.optional_text(13);
    return node;
}

std::vector<NodeRow> open_nodes(Tables& from, std::string const& congress)
{
    auto nodes = from.rows(all_nodes, read_node, congress);
    std::erase_if(nodes, [](NodeRow const& node) { return node.closed_on.has_value(); });
    return nodes;
}

std::vector<Held> offices_held(Tables& from, std::string const& congress)
{
    return from.rows(
        held_offices,
        [](Row const& row) {
            Held held{{std::string(row.text(0))}};
            ZTC_ENSURE(
                boost::describe::enum_from_string(std::string(row.text(1)).c_str(), held.role));
            held.node = {std::string(row.text(2))};
            held.node_name_ref = row.text(3);
            return held;
        },
        congress);
}

std::map<NodeId, std::string> node_name_refs(Tables& from, std::string const& congress,
                                             std::vector<NodeId> const& nodes)
{
    std::map<NodeId, std::string> refs;
    for (auto const& node : nodes)
        from.query(name_ref_of, [&](Row const& row) { refs[node] = row.text(0); }, congress, node);
    return refs;
}

} // namespace ztc::views::organisation
