// SPDX-License-Identifier: Apache-2.0
//
// Everything that can happen to a body and to the offices held at it; one running stream for each
// node, "organisation/<node id>". This file only grows. Names and addresses of bodies are official
// text of the congress and lie in its vault; who holds an office is an id and never stands on the
// notice board.
#pragma once

#include "kernel/date.hpp"
#include "kernel/event.hpp"
#include "kernel/text.hpp"
#include "kernel/work.hpp"
#include "modules/organisation/types.hpp"

#include <boost/describe/class.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ztc::organisation {

inline std::string stream_of(NodeId const& node)
{
    return "organisation/" + node.text;
}

struct NodeAdded {
    static constexpr auto type = "organisation.node_added";
    static constexpr std::string_view on_notice_board[] = {"node", "kind", "parent", "ordering",
                                                           "station_type"};
    NodeId node;
    NodeKind kind;
    std::optional<NodeId> parent; // none: the congress itself
    std::vector<NodeId> within;   // from the congress down, the node itself last
    TextRef name;
    std::optional<TextRef> short_name;
    std::int64_t ordering = 0; // among its neighbours, the small ones first
    std::optional<StationType> station_type = {};
    std::optional<NodePurpose> purpose = {};
};
BOOST_DESCRIBE_STRUCT(NodeAdded, (),
                      (node, kind, parent, within, name, short_name, ordering, station_type,
                       purpose))

struct NodeRenamed {
    static constexpr auto type = "organisation.node_renamed";
    static constexpr std::string_view on_notice_board[] = {"node"};
    NodeId node;
    TextRef name;
    std::optional<TextRef> short_name;
};
BOOST_DESCRIBE_STRUCT(NodeRenamed, (), (node, name, short_name))

/// Closes what lies below as well.
struct NodeClosed {
    static constexpr auto type = "organisation.node_closed";
    static constexpr std::string_view on_notice_board[] = {"node", "closed_on"};
    NodeId node;
    Date closed_on;
};
BOOST_DESCRIBE_STRUCT(NodeClosed, (), (node, closed_on))

/// How people find a station; replaces what was said before.
struct StationDescribed {
    static constexpr auto type = "organisation.station_described";
    static constexpr std::string_view on_notice_board[] = {"node"};
    NodeId node;
    std::optional<TextRef> address;
    std::optional<TextRef> phone;
    std::optional<TextRef> hours;
    std::optional<StationType> station_type = {};  // left out: as it was
    std::optional<std::vector<Opening>> week = {}; // the hours, day by day
    std::optional<TextRef> point = {}; // on the map, as point_words; left out: as it was
    std::optional<TextRef> note = {};  // what one can do there; left out: as it was
};
BOOST_DESCRIBE_STRUCT(StationDescribed, (),
                      (node, address, phone, hours, station_type, week, point, note))

struct RoleGranted {
    static constexpr auto type = "organisation.role_granted";
    static constexpr std::string_view on_notice_board[] = {"role", "node", "granted_on"};
    PersonId person;
    Role role;
    NodeId node;
    Date granted_on;
};
BOOST_DESCRIBE_STRUCT(RoleGranted, (), (person, role, node, granted_on))

struct RoleEnded {
    static constexpr auto type = "organisation.role_ended";
    static constexpr std::string_view on_notice_board[] = {"role", "node", "ended_on"};
    PersonId person;
    Role role;
    NodeId node;
    Date ended_on;
};
BOOST_DESCRIBE_STRUCT(RoleEnded, (), (person, role, node, ended_on))

// ---- handing over, within the command that calls it --------------------------------------------

/// Grants `to` the office that `from` still holds, and ends his; false when he holds it no more.
/// By an administrator who is neither. Refuses as granting does.
Result<bool> pass_office(NodeId const& node, Role role, PersonId const& from, PersonId const& to,
                         Work& work);

} // namespace ztc::organisation
