// SPDX-License-Identifier: Apache-2.0
//
// What may be asked of the organisation, and what is answered.
#pragma once

#include "kernel/done.hpp"
#include "kernel/map_point.hpp"
#include "kernel/text.hpp"
#include "modules/organisation/events.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::organisation {

struct AddNode {
    NodeKind kind;
    std::optional<NodeId> parent; // left out for the congress itself
    Text<1, 60> name;
    std::optional<Text<1, 20>> short_name;
    std::optional<std::int64_t> ordering;
    std::optional<StationType> station_type = {};
};
BOOST_DESCRIBE_STRUCT(AddNode, (), (kind, parent, name, short_name, ordering, station_type))

struct AddedNode {
    std::uint64_t position;
    NodeId node;
};
BOOST_DESCRIBE_STRUCT(AddedNode, (), (position, node))

struct RenameNode {
    NodeId node;
    Text<1, 60> name;
    std::optional<Text<1, 20>> short_name;
};
BOOST_DESCRIBE_STRUCT(RenameNode, (), (node, name, short_name))

struct CloseNode {
    NodeId node;
};
BOOST_DESCRIBE_STRUCT(CloseNode, (), (node))

struct DescribeStation {
    NodeId node;
    std::optional<Text<1, 120>> address;
    std::optional<Text<1, 40>> phone;
    std::optional<Text<1, 120>> hours;
    std::optional<StationType> station_type = {};
    std::optional<std::vector<Opening>> week = {}; // left out: read from `hours`, where that can be
    std::optional<MapPoint> point = {};
    std::optional<Text<1, 200>> note = {};
};
BOOST_DESCRIBE_STRUCT(DescribeStation, (),
                      (node, address, phone, hours, station_type, week, point, note))

struct GrantRole {
    PersonId person;
    Role role;
    NodeId node;
};
BOOST_DESCRIBE_STRUCT(GrantRole, (), (person, role, node))

struct EndRole {
    PersonId person;
    Role role;
    NodeId node;
};
BOOST_DESCRIBE_STRUCT(EndRole, (), (person, role, node))

std::vector<std::string> streams(AddNode const& command);
std::vector<std::string> streams(RenameNode const& command);
std::vector<std::string> streams(CloseNode const& command);
std::vector<std::string> streams(DescribeStation const& command);
std::vector<std::string> streams(GrantRole const& command);
std::vector<std::string> streams(EndRole const& command);

} // namespace ztc::organisation
